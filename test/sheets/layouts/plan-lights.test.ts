// The formulas are worked out by a real spreadsheet program, for that is where they must be right.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Content } from '../../../local/workbook/contract';
import { newWorkbook } from '../../../local/workbook/index';
import { planLights } from '../../../src/sheets/layouts/plan-lights';
import { monthlyPlanTable } from '../../../src/sheets/tables/plans/monthly-plan-table';

type Key = keyof typeof monthlyPlanTable.columns;
type Line = Partial<Readonly<Record<Key, string | number>>>;

const OFFICE = 'soffice';
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

function content(value: string | number | undefined): Content {
  if (value === undefined) return { kind: 'blank' };
  return typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', value };
}

/** The lights of each line, as the spreadsheet program works them out. */
function litLines(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'xiaoneng-lights-'));
  try {
    const workbook = newWorkbook();
    const sheet = workbook.addSheet('月度计划');
    const places = lights.flatMap((light) => Array.from({ length: light.columns }, (_, step) => ({ light, step })));
    const rows = cases.map(([, line], index) => {
      const formulas = places.map(({ light, step }): Content => {
        const row = light.formula.slice(1).replace(/(\$?[A-Z]+)2\b/g, `$1${String(index + 2)}`);
        return { kind: 'formula', formula: step === 0 ? row : row.replace(/\bK(\d)/g, 'L$1'), result: null };
      });
      return [...keys.map((key) => content(line[key as Key])), ...formulas];
    });
    const columns = keys.length + places.length;
    sheet.write({ row: 2, column: 1, rows: rows.length, columns }, rows);
    writeFileSync(join(folder, 'lights.xlsx'), workbook.save());
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync(OFFICE, [profile, '--headless', '--convert-to', 'csv', '--outdir', folder, 'lights.xlsx'], {
      cwd: folder,
      stdio: 'ignore',
    });
    const [, ...lines] = readFileSync(join(folder, 'lights.csv'), 'utf8').split('\n');
    return cases.map((_, index) => {
      const fits = (lines[index] ?? '').split(',').slice(keys.length);
      const lit = new Map<string, string>();
      places.forEach(({ light, step }, place) => {
        const key = keys[light.column - 1 + step] ?? '';
        if (fits[place]?.trim() === 'TRUE' && !lit.has(key)) lit.set(key, light.light);
      });
      return keys.flatMap((key) => (lit.has(key) ? [`${key} ${lit.get(key) ?? ''}`] : [])).join(', ');
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function isInstalled(): boolean {
  try {
    execFileSync(OFFICE, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

(isInstalled() ? it : it.skip)(
  'the monthly plan lights up what is overdue, late, unexplained or behind schedule',
  () => {
    const seen = litLines();
    expect(cases.map(([name], index) => [name, seen[index]])).toEqual(cases.map(([name, , lit]) => [name, lit]));
  },
);
