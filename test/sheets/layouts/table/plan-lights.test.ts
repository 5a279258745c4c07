// The formulas are worked out by a real spreadsheet program, for that is where they must be right.
import type { Content } from '../../../../local/workbook/contract';
import { planLights } from '../../../../src/sheets/layouts/table/plan-lights';
import { monthlyPlanTable } from '../../../../src/sheets/tables/plans/monthly-plan-table';
import { contentOf, itWithOffice, workedOut } from '../../../support/spreadsheet-program';

type Key = keyof typeof monthlyPlanTable.columns;
type Line = Partial<Readonly<Record<Key, string | number>>>;

const keys = Object.keys(monthlyPlanTable.columns);
const lights = planLights(2);
const now = new Date();
const today = Math.round(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000) + 25_569;

/** Twenty days of which ten are over. */
const halfway = { start: today - 10, due: today + 9 };
const pastDue = { start: today - 20, due: today - 1 };

const cases: readonly (readonly [name: string, line: Line, seen: string])[] = [
  ['blank rows are never coloured', {}, ''],
  ['a blank completion says nothing', halfway, ''],
  ['on schedule', { ...halfway, completion: 0.5 }, 'completion green'],
  ['nine points behind', { ...halfway, completion: 0.41 }, 'completion green'],
  ['ten points behind', { ...halfway, completion: 0.4 }, 'completion yellow'],
  ['29 points behind', { ...halfway, completion: 0.21 }, 'completion yellow'],
  ['30 points behind', { ...halfway, completion: 0.2 }, 'completion red'],
  ['45 typed for 45 %', { ...halfway, completion: 45 }, 'completion green'],
  ['15 typed for 15 %', { ...halfway, completion: 15 }, 'completion red'],
  ['text is no completion', { ...halfway, completion: '八成' }, ''],
  ['a due date in words is not compared', { start: today - 10, due: '10月底', completion: 0.2 }, ''],
  ['overdue without a cause', pastDue, 'due red, causeCategory yellow, cause yellow'],
  [
    'overdue with a category but no words',
    { ...pastDue, completion: 0.8, causeCategory: '天气' },
    'due red, completion yellow, cause yellow',
  ],
  ['due today is not overdue', { start: today - 9, due: today, completion: 0.9 }, 'completion green'],
  ['reported as done after the due date', { ...pastDue, completion: 1 }, 'completion green'],
  ['100 typed is done', { ...pastDue, completion: 100 }, 'completion green'],
  ['done in time', { ...pastDue, doneOn: today - 1 }, ''],
  ['done late', { ...pastDue, doneOn: today }, 'doneOn yellow'],
  ['without a start the month counts', { month: '2020-01', due: today + 999, completion: 0 }, 'completion red'],
  ['the month in Chinese', { month: '2020年01月', due: today + 999, completion: 0 }, 'completion red'],
  ['the month as a date', { month: 43831, due: today + 999, completion: 0 }, 'completion red'],
  ['no month: that of the due date', { due: today + 999, completion: 0 }, 'completion green'],
];

/** The lights of each line. */
function litLines(): string[] {
  const places = lights.flatMap((light) => Array.from({ length: light.columns }, (_, step) => ({ light, step })));
  const rows = cases.map(([, line], index) => {
    const formulas = places.map(({ light, step }): Content => {
      const row = light.formula.slice(1).replace(/(\$?[A-Z]+)2\b/g, `$1${String(index + 2)}`);
      return { kind: 'formula', formula: step === 0 ? row : row.replace(/\bK(\d)/g, 'L$1'), result: null };
    });
    return [...keys.map((key) => contentOf(line[key as Key])), ...formulas];
  });
  return workedOut(rows).map((texts) => {
    const lit = new Map<string, string>();
    places.forEach(({ light, step }, place) => {
      const key = keys[light.column - 1 + step] ?? '';
      if (texts[keys.length + place] === 'TRUE' && !lit.has(key)) lit.set(key, light.light);
    });
    return keys.flatMap((key) => (lit.has(key) ? [`${key} ${lit.get(key) ?? ''}`] : [])).join(', ');
  });
}

itWithOffice('the monthly plan lights up what is overdue, late, unexplained or behind schedule', () => {
  const seen = litLines();
  expect(cases.map(([name], index) => [name, seen[index]])).toEqual(cases.map(([name, , lit]) => [name, lit]));
});
