// What the desk itself says to a person; what the script says comes from the script.
import type { PageLanguage } from '../wire';

export const deskSentences = {
  scriptAtWork: {
    'zh-CN': '有操作正在进行，文件未重新载入。请等它完成后再试',
    en: 'A script is at work, so the file was not loaded again. Try again when it has ended',
  },
  tooManyRuns: {
    'zh-CN': '同时进行的操作太多，这一个没有开始。请等前面的完成后再试',
    en: 'Too many scripts are at work; this one was not started. Try again when the others have ended',
  },
  notInMenu: {
    'zh-CN': '菜单中没有这一项。请刷新页面后再试',
    en: 'There is no such item in the menu. Load the page again and try once more',
  },
  frameGone: {
    'zh-CN': '这个对话框已经关闭。请从菜单重新打开',
    en: 'This dialog has been closed. Open it from the menu again',
  },
  questionGone: {
    'zh-CN': '这个问题已经不再等待回答：连接曾中断，操作已按“关闭”继续。请查看结果，必要时重新执行',
    en: 'This question waits no more: the connection was broken, and the script went on as if it had been closed. Look at what it did, and start it again if need be',
  },
  answerWaits: {
    'zh-CN': '已收到回答。另一页面也有问题在等待回答，那边回答之后，这里的操作才能继续',
    en: 'Your answer is taken. A question in another tab is still open; the script here goes on once that has been answered',
  },
  waitsForAnswer: {
    'zh-CN': '另一页面正等人回答“{title}”。那边回答或关闭之后，这里正在进行的操作才能继续',
    en: '“{title}” waits for an answer in another tab. What is at work here goes on once it has been answered or closed there',
  },
  ended: { 'zh-CN': '程序已经结束，操作中止', en: 'The program has ended; what was going on was broken off' },
  notUnderstood: {
    'zh-CN': '无法理解这个修改，没有采用',
    en: 'This change cannot be understood; nothing of it was taken',
  },
  undoForgotten: {
    'zh-CN': '这一步已不能撤销：之后的操作改变了整本工作簿。请手工改回',
    en: 'This step can no longer be undone: the workbook as a whole has changed since. Change it back by hand',
  },
  fault: {
    'zh-CN': '程序内部错误：{reason}。请把这句话告诉维护者',
    en: 'Internal error: {reason}. Please report this sentence',
  },
  onEditFailed: {
    'zh-CN': '修改已采用，但编辑后的自动整理没有完成：{reason}',
    en: 'The change was taken, but the script that tidies up after an edit failed: {reason}',
  },
  formulaUnsupported: {
    'zh-CN': '{sheet}!{cell} 等 {count} 处公式含有此处不能计算的函数，用 Excel 或 WPS 打开后会重新计算',
    en: 'Formulas such as {sheet}!{cell} ({count} in all) use functions that cannot be calculated here; Excel or LibreOffice will calculate them',
  },
  formulaTooSlow: {
    'zh-CN': '{sheet}!{cell} 等 {count} 处公式计算时间太长，暂无结果，用 Excel 或 WPS 打开后会重新计算',
    en: 'Formulas such as {sheet}!{cell} ({count} in all) took too long and have no result now; Excel or LibreOffice will calculate them',
  },
  notPrinted: {
    'zh-CN': '本机无法生成 PDF：{reason}',
    en: 'No PDF could be made on this machine: {reason}',
  },
} as const;

export type DeskSentence = keyof typeof deskSentences;

export function deskSentence(
  language: PageLanguage,
  name: DeskSentence,
  facts: Readonly<Record<string, string>> = {},
): string {
  return deskSentences[name][language].replace(
    /\{(\w+)\}/gu,
    (placeholder, fact: string) => facts[fact] ?? placeholder,
  );
}
