// Whatever somebody alters in a published result, verifying finds it and says where.
import type { Tampering } from '../../../support/tampering';
import { CORRECTED, expectFound, LEDGER, RANKING, type Case } from './corrected-month';

const STATUS = { row: 3, column: 1 };
const POINTS = { row: 2, column: 6 };

/** The row of a group in its table. */
function rowOf(t: Tampering, group: string): number {
  return t.rowWith(RANKING, `${group}长`);
}

function markIn(t: Tampering): string {
  return /[0-9a-f]{12}$/.exec(String(t.value(RANKING, 3, 1)))?.[0] ?? '';
}

const cases: readonly Case[] = [
  ['a figure', (t) => t.edit(RANKING, { row: rowOf(t, '第2组'), column: 5 }, 12.34), `result-altered ${RANKING}`],
  ['a hundredth', (t) => addHundredth(t), `result-altered ${RANKING}`],
  ['a rank', (t) => t.edit(RANKING, { row: rowOf(t, '第2组'), column: 1 }, 1), `result-altered ${RANKING}`],
  ['a name', (t) => t.edit(RANKING, { row: rowOf(t, '第2组'), column: 2 }, '第9组'), `result-altered ${RANKING}`],
  ['a line put in', (t) => t.rows(RANKING).splice(8, 0, ['补充说明']), `result-altered ${RANKING}`],
  ['a line taken out', (t) => t.deleteRow(RANKING, rowOf(t, '第2组')), `result-altered ${RANKING}`],
  [
    'two lines in each other’s place',
    (t) => t.swap(RANKING, rowOf(t, '第2组'), rowOf(t, '第3组')),
    `result-altered ${RANKING}`,
  ],
  ['the title', (t) => t.reword(RANKING, { row: 1, column: 1 }, [/10月/, '11月']), `result-altered ${RANKING}`],
  ['something beside the tables', (t) => t.edit(RANKING, { row: 6, column: 40 }, '已阅'), `result-altered ${RANKING}`],
  ['the approver', (t) => t.reword(RANKING, STATUS, [/陈立群/, '某某某']), `result-altered ${RANKING} A3`],
  ['the mark', (t) => t.reword(RANKING, STATUS, [/.{12}$/, '0123456789ab']), `mark-unknown ${RANKING} A3`],
  ['the state of version 2', (t) => t.edit(RANKING, STATUS, t.value(CORRECTED, 3, 1)), `result-altered ${RANKING} A3`],
  ['no state', (t) => t.edit(RANKING, STATUS, ''), `result-altered ${RANKING} A3`],
  [
    'the state of a draft',
    (t) => t.edit(RANKING, STATUS, `草稿，未经审定公布　校验码 ${markIn(t)}`),
    `result-altered ${RANKING} A3`,
  ],
  [
    'the state of an unfinished run',
    (t) => t.edit(RANKING, STATUS, '正在写入，未完成——请再点一次'),
    `output-incomplete ${RANKING} A3`,
  ],
  ['the ranking sheet wiped', (t) => t.rows(RANKING).splice(0), `result-altered ${RANKING}`],
  ['the ranking sheet deleted', (t) => t.deleteSheet(RANKING), 'result-missing'],
  ['one score in the ledger', (t) => t.edit(LEDGER, POINTS, 12.34), `result-altered ${RANKING}`],
  [
    'a score of the ledger typed as text',
    (t) => t.edit(LEDGER, POINTS, String(t.value(LEDGER, 2, 6))),
    `result-altered ${RANKING}`,
  ],
  ['a score of the ledger wiped', (t) => t.edit(LEDGER, POINTS, ''), `result-altered ${RANKING}`],
  ['the sources of a score', (t) => t.edit(LEDGER, { row: 2, column: 7 }, '评分!E99'), `result-altered ${RANKING}`],
  ['a row of the ledger deleted', (t) => t.deleteRow(LEDGER, 2), `result-altered ${RANKING}`],
  ['rows of the ledger in each other’s place', (t) => t.swap(LEDGER, 2, 3), `result-altered ${RANKING}`],
  [
    'a row added to the ledger',
    (t) => t.rows(LEDGER).push(['2026-10', 1, '第1组', '加分', '', 5, '']),
    `result-altered ${RANKING}`,
  ],
  [
    'a row of the ledger put under the other version',
    (t) => t.edit(LEDGER, { row: 2, column: 2 }, 2),
    `result-altered ${RANKING}`,
    `result-altered ${CORRECTED}`,
  ],
  ['the ledger deleted', (t) => t.deleteSheet(LEDGER), `result-altered ${RANKING}`, `result-altered ${CORRECTED}`],
];

function addHundredth(t: Tampering): unknown {
  const at = { row: rowOf(t, '第2组'), column: 4 };
  return t.edit(RANKING, at, Number(t.value(RANKING, at.row, at.column)) + 0.01);
}

it.each(cases.map((each) => [each[0], each] as const))('in the published ranking: %s', (_, each) => {
  expectFound(each);
});
