// The clicks of a month, each with the workbook it is made on, and how two documents are compared sheet by sheet.
import { openWorkbook } from '../../local/workbook/index';
import type { Cells, Story } from './dying-runs';
import { FileBook } from './file-book';
import { after, CLICKS, enteredContest } from './office-files';

const OCTOBER = { month: '2026-10', language: null, dryRun: false };
export const LOG = '运行日志';
const ENTERED = enteredContest().bytes();
const PROGRAMS = /^(得分明细|检查结果|公示|运行日志|发送记录|修复记录|排名 .*|通报 .*)$/;

export const stories: readonly Story[] = [
  story('set-up of an empty workbook', new FileBook({ 说明: [['本表另用']] }).bytes(), ['clientSetUp', OCTOBER]),
  story('set-up of a few sheets', enteredContest().remove('评分').remove('审定').bytes(), ['clientSetUp', OCTOBER]),
  story('a check', ENTERED, ['clientCheckEntries', OCTOBER]),
  story('a first ranking', ENTERED, CLICKS.rank),
  story('a ranking of changed entries', rescored(after(ENTERED, 'rank')), CLICKS.rank),
  story('a publication', after(ENTERED, 'rank'), CLICKS.publish),
  story('a notice', after(ENTERED, 'publish'), CLICKS.notice),
];

function story(name: string, workbook: Uint8Array, [action, request]: readonly [string, object]): Story {
  return { name, workbook, action, request };
}

/** The first score of the month is another one. */
function rescored(bytes: Uint8Array): Uint8Array {
  const workbook = openWorkbook(bytes);
  const scores = workbook.sheets().find(({ name }) => name === '评分');
  scores?.write({ row: 2, column: 5, rows: 1, columns: 1 }, [[{ kind: 'number', value: 70 }]]);
  return workbook.save();
}

/** What people own. */
export function entriesIn(cells: Cells): Cells {
  return Object.fromEntries(Object.entries(cells).filter(([name]) => !PROGRAMS.test(name)));
}

/** The sheets of the first that are missing or other in the second. */
export function differences(expected: Cells, found: Cells): string[] {
  return Object.keys(expected).filter((name) => compared(name, found[name]) !== compared(name, expected[name]));
}

/** The line that counts the rows of the log may stay one behind until the next row; verifying says if it says more. */
function compared(name: string, cells = ''): string {
  return name === LOG ? cells.replace(/共 \d+ 行，末行 [0-9a-f]{12}/, '') : cells;
}
