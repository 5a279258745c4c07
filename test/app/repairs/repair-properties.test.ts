// Repairs change how something is written, never what it means: over random dirt in a whole contest.
import fc from 'fast-check';
import type { ClientRequest } from '../../../src/app/client-messages';
import { computeMonthlyRanking } from '../../../src/app/compute-monthly-ranking';
import { repairEntries } from '../../../src/app/repairs/repair-entries';
import { undoRepairs } from '../../../src/app/repairs/undo-repairs';
import type { CellValue } from '../../../src/sheets/workbook-snapshot';
import { contestPorts, OCTOBER } from '../../support/contest-workbook';
import { fakePorts, type FakePorts } from '../../support/fake-ports';
import { fakeWorkbook } from '../../support/fake-workbook';

const DRY: ClientRequest = { ...OCTOBER, dryRun: true };
const ALL = { ...OCTOBER, repairs: { choose: 'kinds' as const, kinds: [] } };
const clean = contestPorts({ groups: 2 }).workbook.contents();

function fullWidth(text: string): string {
  return text.replace(/[0-9A-Za-z.%-]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

/** Ways in which a clerk writes the same. */
const spoilers: readonly ((text: string) => string)[] = [
  (text) => ` ${text}　`,
  (text) => `${text}\u200B`,
  fullWidth,
  (text) => [...text].join(' '),
  (text) => text.replace(/^(\d{4})-(\d{2})$/, '$1年$2月'),
  (text) => text.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$1.$2.$3'),
  (text) => text.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$1/$2/$3'),
  (text) => text.replace('子', '⼦').replace('甲', '甲\u00A0'),
  (text) => text.toLowerCase(),
  (text) => `${text}分`,
  (text) => `${text}%`,
];

const INPUTS = clean.sheets.filter(({ name }) => !['得分明细', '检查结果', '运行日志', '设置'].includes(name));
const cells = INPUTS.flatMap((sheet, index) =>
  sheet.values.flatMap((row, rowIndex) =>
    row.flatMap((value, columnIndex) =>
      rowIndex === 0 || value === '' ? [] : [{ index, rowIndex, columnIndex, value }],
    ),
  ),
);

const dirt = fc.array(fc.record({ cell: fc.constantFrom(...cells), spoiler: fc.constantFrom(...spoilers) }), {
  minLength: 1,
  maxLength: 12,
});

function dirtied(spots: readonly { cell: (typeof cells)[number]; spoiler: (text: string) => string }[]): FakePorts {
  const sheets = clean.sheets.map((sheet) => ({ ...sheet, values: sheet.values.map((row) => [...row]) }));
  for (const { cell, spoiler } of spots) {
    const sheet = sheets.find(({ name }) => name === INPUTS[cell.index]?.name);
    const row = sheet?.values[cell.rowIndex];
    if (row !== undefined) row[cell.columnIndex] = spoiler(textOf(cell.value));
  }
  const shown = sheets.map((sheet) => ({ ...sheet, shown: sheet.values.map((row) => row.map(textOf)) }));
  return fakePorts(fakeWorkbook({ sheetNames: clean.sheetNames, sheets: shown }));
}

function textOf(value: CellValue): string {
  return typeof value === 'object' ? value.date : String(value);
}

/** What is printed of the ranking, or why there is none, however names are spelt; notes aside. */
function outcome(ports: FakePorts): string {
  const answer = computeMonthlyRanking(ports, DRY);
  if ('refused' in answer) return answer.refused;
  const { rankings, advanced, last, lastTwo, undecided, findings } = answer;
  const problems = findings
    .filter(({ severity }) => severity !== 'note')
    .map(({ code, sheet, cell }) => [code, sheet, cell]);
  return JSON.stringify({ rankings, advanced, last, lastTwo, undecided, problems })
    .normalize('NFKC')
    .replace(/[\s\u200B]/g, '');
}

const entered = (ports: FakePorts): unknown =>
  ports.workbook.contents().sheets.filter(({ name }) => INPUTS.some((sheet) => sheet.name === name));

it('a repaired month has the ranking and the problems it had before, and nothing is left to repair', () => {
  fc.assert(
    fc.property(dirt, (spots) => {
      const ports = dirtied(spots);
      const before = outcome(ports);
      const report = repairEntries(ports, ALL);
      expect(outcome(ports)).toBe(before);
      expect('refused' in report ? [] : report.findings.filter(({ repair }) => repair !== null)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

it('repairs that are undone leave the entries as they were typed', () => {
  fc.assert(
    fc.property(dirt, (spots) => {
      const ports = dirtied(spots);
      const before = entered(ports);
      repairEntries(ports, ALL);
      undoRepairs(ports, OCTOBER);
      expect(entered(ports)).toEqual(before);
    }),
    { numRuns: 60 },
  );
});

it('a clean month has nothing to repair', () => {
  const report = repairEntries(fakePorts(fakeWorkbook(clean)), { ...ALL, dryRun: true });
  expect(report).toMatchObject({ repaired: [], skipped: [], left: 0 });
});
