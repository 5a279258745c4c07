// What the server answers where it does not do what it was asked.
import type { PageLanguage } from '../wire';

export const serverSentences = {
  unknown: {
    'zh-CN': '没有这个地址。请使用启动时在终端中显示的完整地址',
    en: 'There is nothing at this address. Use the whole address that the terminal showed at the start',
  },
  foreign: {
    'zh-CN': '这个请求来自别的网页，没有执行',
    en: 'This request comes from another page; nothing was done',
  },
  malformed: {
    'zh-CN': '无法理解这个请求，没有执行。请刷新页面后再试',
    en: 'This request cannot be understood; nothing was done. Load the page again and try once more',
  },
  notJson: { 'zh-CN': '这里只接受 JSON，没有执行', en: 'Only JSON is taken here; nothing was done' },
  tooLarge: {
    'zh-CN': '一次提交的内容超过 16 MB，没有执行。请分几次粘贴',
    en: 'More than 16 MB at once; nothing was done. Paste it in parts',
  },
  notOpen: {
    'zh-CN': '这个页面与程序的连接已经中断，没有执行。请刷新页面',
    en: 'This page is no longer connected to the program; nothing was done. Load the page again',
  },
  tooManyTabs: {
    'zh-CN': '同时打开的页面太多（最多 20 个）。请先关闭几个',
    en: 'Too many tabs are open (20 at most). Close some first',
  },
  frameGone: {
    'zh-CN': '这个对话框已经关闭。请从菜单重新打开',
    en: 'This dialog has been closed. Open it from the menu again',
  },
  mailGone: { 'zh-CN': '发件箱里没有这封邮件', en: 'This mail is not in the outbox' },
  ended: { 'zh-CN': '程序已经结束，没有执行', en: 'The program has ended; nothing was done' },
  endedByPerson: {
    'zh-CN': '程序已在终端中结束，这里不能再编辑。要继续，请重新启动',
    en: 'The program was ended in the terminal; nothing more can be edited here. Start it again to go on',
  },
  deskGone: {
    'zh-CN': '程序因内部错误结束，这里不能再编辑。文件停在最近一次保存的内容；请重新启动',
    en: 'The program has ended by an internal error; nothing more can be edited here. The file is as it was last saved; start it again',
  },
  bug: {
    'zh-CN': '程序内部错误：{reason}。请把这句话告诉维护者',
    en: 'Internal error: {reason}. Please report this sentence',
  },
  outbox: { 'zh-CN': '发件箱', en: 'Outbox' },
  needsScript: {
    'zh-CN': '这个页面需要 JavaScript。请在浏览器设置中允许它运行',
    en: 'This page needs JavaScript. Allow it in the settings of the browser',
  },
} as const;

export type ServerSentence = keyof typeof serverSentences;

export function serverSentence(language: PageLanguage, name: ServerSentence, reason = ''): string {
  return serverSentences[name][language].replace('{reason}', () => reason);
}

/** For whoever has not shown that the page, and so its language, is theirs. */
export function inBothLanguages(name: ServerSentence): string {
  return `${serverSentences[name]['zh-CN']}\n${serverSentences[name].en}\n`;
}
