// Why the workbook does not take a change, in the language of the page.
import type { WorkbookError, WorkbookErrorCode } from '../../workbook/workbook-error';
import type { PageLanguage } from '../wire';

type Words = Readonly<Record<PageLanguage, string>>;

export const workbookSentences: Readonly<Partial<Record<WorkbookErrorCode, Words>>> = {
  'inside-merge': {
    'zh-CN': '{cell} 属于合并单元格 {merged}，请填在其中的第一格',
    en: '{cell} is hidden inside the merged cells {merged}. Write to the first of them',
  },
  'inside-array': {
    'zh-CN': '{cell} 属于数组公式 {array}，只能整体修改',
    en: '{cell} is part of the array formula in {array}. Change the whole of it',
  },
  'inside-table-header': {
    'zh-CN': '{cell} 是表格“{table}”的标题，不能修改。请先在 WPS 或 Excel 中把表格转为普通区域',
    en: '{cell} is a header of the table {table}. Turn the table into an ordinary range in Excel or LibreOffice first',
  },
  'overlapping-merge': {
    'zh-CN': '{area} 与合并单元格 {merged} 重叠，请先取消合并',
    en: '{area} overlaps the merged cells {merged}. Unmerge them first',
  },
  'outside-grid': {
    'zh-CN': '这个位置超出了工作表的范围',
    en: 'This place is outside the sheet',
  },
  'content-invalid': {
    'zh-CN': '这个内容不能存入单元格（最多 32767 个字）',
    en: 'A cell cannot hold this content; it holds at most 32,767 characters',
  },
  'list-invalid': {
    'zh-CN': '下拉列表的选项合计最多 255 个字，且选项中不能有逗号。请改用单元格区域作为来源',
    en: 'The items of a drop-down list have at most 255 characters together and no commas. Take them from cells instead',
  },
  'name-taken': {
    'zh-CN': '已有名为“{name}”的工作表，请换一个名称',
    en: 'There is already a sheet named “{name}”. Choose another name',
  },
  'name-invalid': {
    'zh-CN': '“{name}”不能作为工作表名称：应为 1 至 31 个字，不含 [ ] : * ? / \\，首尾不能是单引号',
    en: '“{name}” cannot be the name of a sheet: use 1 to 31 characters, none of them [ ] : * ? / \\, and no apostrophe at either end',
  },
  'last-sheet': {
    'zh-CN': '“{name}”是最后一张可见的工作表，请先新建或显示另一张',
    en: '“{name}” is the last sheet to be seen. Add or show another one first',
  },
  'still-referenced': {
    'zh-CN': '还有公式、名称或图表引用工作表“{name}”，不能删除或改名。请先修改那些公式，或用 WPS、Excel 改名',
    en: 'Formulas, names or charts still refer to the sheet “{name}”, so it cannot be deleted or renamed. Change them first, or rename it in Excel or LibreOffice',
  },
  'password-protected': {
    'zh-CN': '这张工作表有密码保护。请先在 WPS 或 Excel 中取消保护',
    en: 'This sheet is protected by a password. Take the protection away in Excel or LibreOffice first',
  },
};

/** Codes that no edit meets keep the message meant for logs. */
export function workbookSentence(language: PageLanguage, { code, facts, message }: WorkbookError): string {
  const sentence = workbookSentences[code]?.[language] ?? message;
  return sentence.replace(/\{(\w+)\}/gu, (placeholder, fact: string) => String(facts[fact] ?? placeholder));
}
