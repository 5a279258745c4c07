// Whatever somebody alters in the register of publications, a notice or the marks of mails, verifying finds it and says where.
import { publicationsTable } from '../../../../src/sheets/tables/outputs/publications-table';
import type { Tampering } from '../../../support/tampering';
import { expectFound, MAILS, NOTICE, RANKING, REGISTER, type Case } from './corrected-month';

const MARK = '0123456789ab';

/** All columns but the mark, each made to say something else. */
const cells: readonly Case[] = Object.keys(publicationsTable.columns)
  .filter((key) => key !== 'mark')
  .map((key, index) => [
    key,
    (t) => t.edit(REGISTER, { row: 2, column: index + 1 }, otherThan(t, index + 1)),
    `publication-altered ${REGISTER} A2`,
  ]);

function otherThan(t: Tampering, column: number) {
  const value = t.value(REGISTER, 2, column);
  if (typeof value === 'object') return { date: '2026-12-24', time: '00:00:00' };
  if (typeof value === 'number') return value + 8;
  return column === 1 ? '2026-08' : `${String(value)}改`;
}

/** A further row of the register like that of version 1, with this mark. */
function madeUp(t: Tampering, mark?: string): unknown {
  const [month = '', , ...others] = t.rows(REGISTER)[1] ?? [];
  return t.rows(REGISTER).push([month, 3, ...others.slice(0, -1), mark ?? others[others.length - 1] ?? '']);
}

function onNotice(t: Tampering, words: string, [from, to]: readonly [RegExp, string]): unknown {
  const row = t.rowWith(NOTICE, words);
  const column = (t.rows(NOTICE)[row - 1] ?? []).findIndex((cell) => String(cell).includes(words)) + 1;
  return t.reword(NOTICE, { row, column }, [from, to]);
}

const cases: readonly Case[] = [
  ['a row of 公示 deleted', (t) => t.deleteRow(REGISTER, 2), `publication-missing ${REGISTER}`],
  ['a row of 公示 copied', (t) => t.rows(REGISTER).push([...(t.rows(REGISTER)[1] ?? [])]), 'publication-altered'],
  ['a row of 公示 that says nothing of ours', (t) => t.rows(REGISTER).push(['另注']), 'publication-altered'],
  ['a publication made up', (t) => madeUp(t, MARK), `mark-unknown ${REGISTER} A4`],
  ['a publication made up with the mark of another', (t) => madeUp(t), `publication-altered ${REGISTER} A4`],
  ['公示 deleted', (t) => t.deleteSheet(REGISTER), `publication-missing ${REGISTER}`, `result-altered ${RANKING} A3`],
  ['a name on the notice', (t) => onNotice(t, '第2组', [/第2组/, '第9组']), `notice-altered ${NOTICE}`],
  ['a line of the notice deleted', (t) => t.deleteRow(NOTICE, t.rowWith(NOTICE, '第2组')), `notice-altered ${NOTICE}`],
  [
    'the mark on the notice',
    (t) => onNotice(t, '核验', [/[0-9a-f]{12}/, MARK]),
    `notice-altered ${NOTICE}`,
    `mark-unknown ${NOTICE}`,
  ],
  [
    'the mark of a mail',
    (t) => t.edit(MAILS, { row: 2, column: (t.rows(MAILS)[0] ?? []).indexOf('校验码') + 1 }, MARK),
    `mark-unknown ${MAILS} A2`,
  ],
];

it.each(cells.map((each) => [each[0], each] as const))('in 公示: %s', (_, each) => {
  expectFound(each);
});

it.each(cases.map((each) => [each[0], each] as const))('%s', (_, each) => {
  expectFound(each);
});
