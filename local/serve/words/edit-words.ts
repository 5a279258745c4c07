// Why an edit made in the grid is not taken, and what to do instead.
import type { PageLanguage } from '../wire';

const sentences = {
  malformed: {
    'zh-CN': '无法理解这个修改，没有采用。请刷新页面后再试',
    en: 'This change cannot be understood; nothing of it was taken. Load the page again and try once more',
  },
  sheetGone: {
    'zh-CN': '这张工作表已经不在了，修改没有采用',
    en: 'This sheet is not there any more; nothing was changed',
  },
  tooMany: {
    'zh-CN': '一次最多修改 {most} 个单元格，这次没有采用。请分几次修改',
    en: 'At most {most} cells can be changed at once; nothing was changed. Do it in parts',
  },
  notOffered: {
    'zh-CN': '这里不能做这个操作，文件没有改动。请在 WPS 或 Excel 中打开文件来做',
    en: 'This cannot be done here, and the file was not changed. Open the file in Excel or LibreOffice to do it',
  },
  insertLines: {
    'zh-CN': '这里不能插入行或列，请填在表格末尾的空行；确需插入，请用 WPS 或 Excel',
    en: 'Rows and columns cannot be inserted here. Use the empty rows at the end, or insert them in Excel or LibreOffice',
  },
  removeLines: {
    'zh-CN': '这里不能删除行或列，请清除其内容；确需删除，请用 WPS 或 Excel',
    en: 'Rows and columns cannot be deleted here. Clear their contents, or delete them in Excel or LibreOffice',
  },
  lookUnknown: {
    'zh-CN': '文件不能保存这种格式，没有采用',
    en: 'The file cannot keep this look; it was not taken',
  },
  formatUnknown: {
    'zh-CN': '文件不能保存这种数字格式，没有采用。请换一种格式',
    en: 'The file cannot keep this number format; it was not taken. Choose another one',
  },
  protected: {
    'zh-CN': '{sheet}!{cell} 受保护，您不能修改。如需修改，请联系表格的负责人',
    en: '{sheet}!{cell} is protected and you may not change it. Ask the owner of the workbook',
  },
  invalidAnswer: {
    'zh-CN': '{sheet}!{cell} 不接受“{text}”。{help}',
    en: '{sheet}!{cell} does not take “{text}”. {help}',
  },
  outside: {
    'zh-CN': '这个位置超出了工作表的范围，没有采用',
    en: 'This place is outside the sheet; nothing was changed',
  },
  failed: {
    'zh-CN': '修改没有采用：{reason}',
    en: 'The change was not taken: {reason}',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<PageLanguage, string>>>>;

export type EditSentence = keyof typeof sentences;

export function editSentence(
  language: PageLanguage,
  name: EditSentence,
  facts: Readonly<Record<string, string>> = {},
): string {
  return sentences[name][language]
    .replace(/\{(\w+)\}/gu, (placeholder, fact: string) => facts[fact] ?? placeholder)
    .trim();
}
