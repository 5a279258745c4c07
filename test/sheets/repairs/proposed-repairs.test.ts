import { readEntries } from '../../../src/sheets/read-entries';
import { a1Of } from '../../../src/core/findings/a1';
import { officeSheets, officeWorkbook, type OfficeSheets } from '../../support/office-workbook';

const SCORES = officeSheets.评分[0] ?? [];
const EVENTS = officeSheets.加扣分[0] ?? [];

/** `评分!E2 number-accepted number 2026-10` for each finding with a repair. */
function proposals(changed: OfficeSheets): readonly string[] {
  return readEntries(officeWorkbook(changed)).findings.flatMap(({ finding: { code, repair }, month }) =>
    repair === undefined ? [] : [`${repair.at.sheet}!${a1Of(repair.at)} ${code} ${repair.kind} ${month ?? 'always'}`],
  );
}

it('a figure typed as text brings its repair with the note it has anyway', () => {
  const sheets = { 评分: [SCORES, ['2026-10', '项目建设组', 'A', '督查一', '88分']] };
  expect(proposals(sheets)).toEqual(['评分!E2 number-accepted number 2026-10']);
  expect(readEntries(officeWorkbook(sheets)).findings).toHaveLength(1);
});

it('everything else that can be mended is a note of its own, in the month of its row', () => {
  expect(
    proposals({
      评分: [SCORES, ['2026年9月', '项目 建设组', 'A', '督查一 ', 88]],
      加扣分: [EVENTS, ['2026/9/12', '项目建设组', '张三', '午间禁酒', '', '', ' 午间饮酒']],
      单位: [...officeSheets.单位.slice(0, 2), ['生态旅游组 ', '指挥组', '指挥组月度', '李二']],
    }),
  ).toEqual([
    '单位!A3 spaces-untidy spaces always',
    '评分!A2 month-spelt-otherwise month 2026-09',
    '评分!B2 name-spelt-otherwise name 2026-09',
    '评分!D2 spaces-untidy spaces 2026-09',
    '加扣分!A2 date-as-text date 2026-09',
  ]);
});

it('the lists say how a name is spelt, so their own names are not respelt', () => {
  const posts = officeSheets.人员;
  expect(proposals({ 人员: [...posts, ['003', '赵 四', '项目建设组', '组员']] })).toEqual([]);
});

it('a figure in a row of no month is offered a repair too', () => {
  expect(proposals({ 评分: [SCORES, ['十月', '项目建设组', 'A', '', '88分']] })).toEqual([
    '评分!E2 number-accepted number always',
  ]);
});

it('a merge that stands for several rows is mended once, in its first cell', () => {
  const rows = [SCORES, ['2026年10月', '项目建设组', 'A', '督查一', 88], ['', '生态旅游组', 'A', '督查一', 80]];
  const merges = [{ row: 2, column: 1, rows: 2, columns: 1 }];
  expect(proposals({ 评分: { rows, merges } })).toEqual(['评分!A2 month-spelt-otherwise month 2026-10']);
});

it('a cell that a merge hides is left alone', () => {
  const rows = [SCORES, ['2026-10', '项目建设组', 'A', '督查一', '88'], ['2026-10', '生态旅游组', 'A', '督查一', '80']];
  const merges = [{ row: 2, column: 5, rows: 2, columns: 1 }];
  expect(proposals({ 评分: { rows, merges } })).toEqual(['评分!E2 number-accepted number 2026-10']);
});

it('settings, remarks, foot rows and columns of other people are left alone', () => {
  expect(
    proposals({
      设置: [...officeSheets.设置, ['自用 ', '值 ', ' 说明']],
      评分: [[...SCORES, '备注', '自用'], ['2026-10', '项目建设组', 'A', '督查一', 88, ' 好 ', ' x '], ['合计 ']],
    }),
  ).toEqual([]);
});
