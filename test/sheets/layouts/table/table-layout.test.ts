import { tableLayout } from '../../../../src/sheets/layouts/table/table-layout';
import { inputTables } from '../../../../src/sheets/tables/all-tables';
import { scoresTable } from '../../../../src/sheets/tables/judgements/scores-table';
import { ledgerTable } from '../../../../src/sheets/tables/outputs/ledger-table';
import { monthlyPlanTable } from '../../../../src/sheets/tables/plans/monthly-plan-table';
import type { Table } from '../../../../src/sheets/tables/table';

function notesOf(table: Table, language: 'zh-CN' | 'en'): string[] {
  return tableLayout(table, { language }).cellNotes.map(({ text }) => text);
}

it('the note of a header says what belongs there, who fills it in and when', () => {
  const keys = Object.keys(monthlyPlanTable.columns);
  const notes = notesOf(monthlyPlanTable, 'zh-CN');
  expect(notes[keys.indexOf('standard')]).toBe('做到什么程度算完成。\n必填。由各单位填写：月初。');
  expect(notes[keys.indexOf('completion')]).toContain('可留空。由各单位填写：月底。');
  expect(notes[keys.indexOf('weight')]).toContain('由督查办填写：月初。');
  expect(notesOf(scoresTable, 'en')[0]).toContain('Required. Filled in by the inspectors, at the end of the month.');
});

it('no help sentence repeats who fills the column in', () => {
  for (const { help } of inputTables.flatMap(({ columns }) => Object.values(columns))) {
    expect(help['zh-CN']).not.toMatch(/填写：|登记：|选择：/);
  }
});

it('a row begun without what every entry needs shows the gap; a blank row shows nothing', () => {
  const { conditionalFormats } = tableLayout(scoresTable, { language: 'zh-CN' });
  expect(conditionalFormats).toEqual([
    { column: 1, columns: 3, fromRow: 2, light: 'yellow', formula: '=AND(A2="",COUNTA($A2:$H2)>0)' },
    { column: 5, columns: 1, fromRow: 2, light: 'yellow', formula: '=AND(E2="",COUNTA($A2:$H2)>0)' },
  ]);
});

it('the monthly plan has few lights, the worse before the better', () => {
  const lights = tableLayout(monthlyPlanTable, { language: 'zh-CN' }).conditionalFormats;
  expect(lights.length).toBeLessThanOrEqual(8);
  const completion = Object.keys(monthlyPlanTable.columns).indexOf('completion') + 1;
  expect(lights.filter(({ column }) => column === completion).map(({ light }) => light)).toEqual([
    'red',
    'yellow',
    'green',
  ]);
});

it('what the program writes is protected and neither checked nor lit, and its notes ask nobody for anything', () => {
  const layout = tableLayout(ledgerTable, { language: 'zh-CN' });
  expect(layout).toMatchObject({ protected: true, validations: [], conditionalFormats: [] });
  expect(layout.cellNotes.map(({ text }) => text)).toEqual(
    Object.values(ledgerTable.columns).map(({ help }) => help['zh-CN']),
  );
});
