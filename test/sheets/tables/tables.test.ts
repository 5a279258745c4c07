import { cleanText, comparable } from '../../../src/sheets/cells/clean-text';
import { headerKey } from '../../../src/sheets/locating/headers/header-key';
import { inputTables, outputTables } from '../../../src/sheets/tables/all-tables';
import { columnStyle, columnWidth } from '../../../src/sheets/tables/column-format';
import { monthlyPlanTable } from '../../../src/sheets/tables/plans/monthly-plan-table';

const tables = [...inputTables, ...outputTables];
const named = tables.map((table) => [table.name['zh-CN'], table] as const);

it('no sheet name stands for two tables', () => {
  const names = tables.flatMap(({ name, aliases }) => [name['zh-CN'], name.en, ...aliases]).map(comparable);
  expect(names).toEqual([...new Set(names)]);
});

it('every sheet name fits both Google Sheets and Excel', () => {
  for (const { name } of tables) {
    for (const each of Object.values(name)) expect(each).toMatch(/^[^[\]:*?/\\]{1,31}$/);
  }
});

describe.each(named)('the table %s', (_, table) => {
  const columns = Object.values(table.columns);

  it('has no header text that stands for two of its columns', () => {
    const texts = columns.flatMap(({ header, aliases = [], aliasesBeside }) => [
      ...new Set([header['zh-CN'], header.en, ...aliases, ...(aliasesBeside?.aliases ?? [])].map(headerKey)),
    ]);
    expect(texts).toEqual([...new Set(texts)]);
  });

  it('explains every column in both languages, in a sentence', () => {
    for (const { help } of columns) {
      expect(help['zh-CN']).toMatch(/^[^a-zA-Z].*。$/);
      expect(help.en).toMatch(/^[A-Z0-9].*\.$/);
      expect(help.en).not.toMatch(/[一-鿿]/);
    }
  });

  it('writes headers as a cell keeps them', () => {
    for (const { header } of columns) {
      for (const text of Object.values(header)) expect(cleanText(text)).toBe(text);
    }
  });

  it('has a width for every column', () => {
    for (const column of columns) expect(columnWidth(column)).toBeGreaterThanOrEqual(80);
  });
});

it('dates, completions and plain words have the styles people need for typing', () => {
  const { due, completion, title, weight } = monthlyPlanTable.columns;
  expect([due, completion, title, weight].map(columnStyle)).toEqual(['date', 'percent', 'wrapped', 'figure']);
});
