// What all dialogs say.
import { words } from '../language';

export const commonWords = {
  working: words('正在处理，请稍候……', 'Working, please wait …'),
  notDone: words('没有完成', 'Not done'),
  noAnswer: words('没有收到答复', 'No answer came'),
  noAnswerCause: words(
    '可能是网络断开、登录已过期，或者平台中止了这次运行，所以不知道它做到了哪一步。',
    'The connection may have broken, the sign-in may have ended, or the platform may have stopped the run, so nobody knows how far it came.',
  ),
  noAnswerRemedy: words(
    '请检查网络和登录，关闭这个窗口，再从菜单打开一次。重做同一步是安全的：做过的不会再做一遍。',
    'Check the connection and the sign-in, close this window and open it from the menu again. Doing the same again is safe: what was done is not done twice.',
  ),
  month: words('月份', 'Month'),
  goTo: words('转到', 'Go to'),
  error: words('错误', 'Error'),
  warning: words('警告', 'Warning'),
  note: words('提示', 'Note'),
  showRest: words('显示其余 {count} 条', 'Show the other {count}'),
  toBeNoted: words('请留意', 'To be noted'),
  notes: words('提示 {count} 条', 'Notes: {count}'),
};
