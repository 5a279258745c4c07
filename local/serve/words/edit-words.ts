// Why an edit made in the grid is not taken, and what to do instead.
import type { PageLanguage } from '../wire';

export const editSentences = {
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
  movedReference: {
    'zh-CN': '公式（{place}）引用了被剪切的单元格，因此没有移动。请改用复制和粘贴，再清除原处',
    en: 'A formula ({place}) refers to the cells that were cut, so nothing was moved. Copy and paste instead, then clear the old place',
  },
  sheetUndo: {
    'zh-CN': '工作表的增删、改名和移动不能撤销，请手工改回',
    en: 'Adding, deleting, renaming and moving sheets cannot be undone. Change it back by hand',
  },
  ruleUnknown: {
    'zh-CN': '文件不能保存这种数据验证，没有采用。请换一种，或在 WPS、Excel 中设置；粘贴时可改为只粘贴值',
    en: 'The file cannot keep this kind of validation; nothing was changed. Choose another one, set it in Excel or LibreOffice, or paste the values only',
  },
  formatRuleUnknown: {
    'zh-CN': '文件不能保存这种条件格式，没有采用。请改用公式条件，或在 WPS、Excel 中设置；粘贴时可改为只粘贴值',
    en: 'This conditional format cannot be kept here; nothing was changed. Use a formula, set it in Excel or LibreOffice, or paste the values only',
  },
  ruleOrder: {
    'zh-CN': '这里不能调整条件格式的先后次序。请在 WPS 或 Excel 中做',
    en: 'The order of conditional formats cannot be changed here. Use Excel or LibreOffice',
  },
  duplicateSheet: {
    'zh-CN': '这里不能复制工作表。请新建工作表并粘贴内容，或在 WPS、Excel 中复制',
    en: 'Sheets cannot be duplicated here. Add a sheet and paste the contents, or duplicate it in Excel or LibreOffice',
  },
  tables: {
    'zh-CN': '这里不能新建或修改“表格”和筛选，文件中已有的保持不变。请在 WPS 或 Excel 中做',
    en: 'Tables and filters cannot be made or changed here; those in the file stay. Use Excel or LibreOffice',
  },
  figures: {
    'zh-CN': '这里不能新建、移动或修改图表和图片，文件中已有的保持不变。请在 WPS 或 Excel 中做',
    en: 'Charts and pictures cannot be made, moved or changed here; those in the file stay. Use Excel or LibreOffice',
  },
  pivots: {
    'zh-CN': '这里不能新建或修改数据透视表，文件中已有的保持不变。请在 WPS 或 Excel 中做',
    en: 'Pivot tables cannot be made or changed here; those in the file stay. Use Excel or LibreOffice',
  },
  names: {
    'zh-CN': '这里不能新建或修改名称，文件中已有的保持不变。请在 WPS 或 Excel 中做',
    en: 'Names of areas cannot be made or changed here; those in the file stay. Use Excel or LibreOffice',
  },
  groups: {
    'zh-CN': '这里不能把行或列分组。可以隐藏行或列，或在 WPS、Excel 中分组',
    en: 'Rows and columns cannot be grouped here. Hide them, or group them in Excel or LibreOffice',
  },
  locks: {
    'zh-CN': '这里不能锁定或解锁工作表。请使用菜单中的保护功能，或在 WPS、Excel 中设置',
    en: 'Sheets cannot be locked or unlocked here. Protect them from the menu, or in Excel or LibreOffice',
  },
  locale: {
    'zh-CN': '这里不能更改区域设置，日期和数字始终按中文习惯填写',
    en: 'The locale cannot be changed here; days and numbers are always written the Chinese way',
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

export type EditSentence = keyof typeof editSentences;

export function editSentence(
  language: PageLanguage,
  name: EditSentence,
  facts: Readonly<Record<string, string>> = {},
): string {
  return editSentences[name][language]
    .replace(/\{(\w+)\}/gu, (placeholder, fact: string) => facts[fact] ?? placeholder)
    .trim();
}
