// The formulas are worked out by a real spreadsheet program, for that is where they must be right.
import {
  isEmail,
  isListed,
  isMonth,
  isNumberOr,
  isParameters,
} from '../../../../src/sheets/layouts/table/check-formulas';
import { contentOf, itWithOffice, workedOut } from '../../../support/spreadsheet-program';

const scores = (cell: string): string => isNumberOr(['回避', '缺', '免评'], cell);
const listed = (cell: string): string => isListed([{ sheet: 'Sheet', column: 4, fromRow: 2 }], cell);

type Case = readonly [formula: (cell: string) => string, typed: string | number, right: boolean];

const cases: readonly Case[] = [
  [isMonth, '2026-10', true],
  [isMonth, '2026-09', true],
  [isMonth, '2026-13', false],
  [isMonth, '2026-00', false],
  [isMonth, '2026年10月', false],
  [isMonth, '26-10', false],
  [isMonth, '2026/10', false],
  [isMonth, 46296, false],
  [scores, 92.5, true],
  [scores, '回避', true],
  [scores, '缺', true],
  [scores, '95分', false],
  [scores, '请假', false],
  [isParameters, '逾期每日=5', true],
  [isParameters, '逾期每日＝5；上限＝20', true],
  [isParameters, '逾期每日 5', false],
  [isEmail, 'duchaban@example.com', true],
  [isEmail, 'duchaban@example', false],
  [isEmail, 'a@example.com、b@example.com', false],
  [isEmail, '督查办', false],
  [listed, '园区组', true],
  [listed, '园区', false],
];

itWithOffice('the form tells right from odd as it is meant to', () => {
  const rows = cases.map(([formula, typed], index) => [
    contentOf(typed),
    { kind: 'formula', formula: formula(`A${String(index + 2)}`).slice(1), result: null } as const,
    contentOf(undefined),
    contentOf('园区组'),
  ]);
  // A spreadsheet takes an error for “not right”.
  const seen = workedOut(rows).map(([, answer]) => answer === 'TRUE');
  expect(cases.map(([, typed], index) => [typed, seen[index]])).toEqual(
    cases.map(([, typed, right]) => [typed, right]),
  );
});
