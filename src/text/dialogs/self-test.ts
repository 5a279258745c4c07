// The window that measures how windows get answers.
import { words } from '../language';

export const selfTestWords = {
  measure: words('测一次', 'Measure'),
  use: words(
    '窗口打开期间每分钟自动问一次。请让它开着，想知道多久就开多久，再把下面的数字告诉维护人员。',
    'While this window is open it asks once a minute. Leave it open for as long as you want to know about, then tell the maintainers the figures below.',
  ),
  roundTrip: words('问 5 次，平均每次 {milliseconds} 毫秒。', '5 questions, {milliseconds} ms each on average.'),
  bigRequest: words(
    '带一百万个字符去问，{milliseconds} 毫秒后得到回答。',
    'A question of a million characters was answered after {milliseconds} ms.',
  ),
  bigRefused: words('带一百万个字符去问，没有得到回答。', 'A question of a million characters got no answer.'),
  open: words('窗口已开 {minutes} 分钟，仍能得到回答。', 'Open for {minutes} minutes and still answered.'),
  silent: words('开到第 {minutes} 分钟时没有得到回答。', 'No answer any more in minute {minutes}.'),
};
