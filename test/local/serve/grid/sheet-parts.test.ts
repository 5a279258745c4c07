import fc from 'fast-check';
import { gridCells } from '../../../../local/serve/grid/grid-cells';
import { sheetIdOf, sheetOf } from '../../../../local/serve/grid/sheet-id';
import { gridSnapshot } from '../../../../local/serve/grid/snapshot';
import { gridTooLarge, MOST_CELLS } from '../../../../local/serve/grid/too-large';
import { Zones } from '../../../../local/serve/grid/zones';
import { parseArea } from '../../../../local/workbook/cells/cell-address';
import { newWorkbook } from '../../../../local/workbook';
import { loaded } from './grid-model';

describe('single cells', () => {
  test('are told as the snapshot tells them, in the counting of the grid', () => {
    const workbook = newWorkbook();
    const sheet = workbook.addSheet('表');
    sheet.write({ row: 3, column: 2, rows: 1, columns: 2 }, [
      [
        { kind: 'text', value: '001' },
        { kind: 'number', value: 0.5 },
      ],
    ]);
    sheet.style({ row: 3, column: 3, rows: 1, columns: 1 }, [[{ numberFormat: '0%', bold: true }]]);
    expect(gridCells(sheet, { row: 3, column: 2, rows: 1, columns: 2 })).toMatchObject([
      { row: 2, col: 1, content: "'001", format: '' },
      { row: 2, col: 2, content: '0.5', format: '0%', style: { bold: true } },
    ]);
  });

  test('a sheet is found by the name the grid has for it, until it is gone', () => {
    const workbook = newWorkbook();
    const sheet = workbook.addSheet('表');
    workbook.addSheet('另表');
    const id = sheetIdOf(sheet);
    expect(sheetOf(workbook, id)?.name).toBe('表');
    workbook.removeSheet(sheet);
    expect(sheetOf(workbook, id)).toBeNull();
  });
});

test('a workbook with cells from one end to the other is too large, a filled one is not', () => {
  const workbook = newWorkbook();
  const sheet = workbook.addSheet('表');
  const one = { rows: 1, columns: 1 };
  sheet.write({ row: 20_000, column: 14, ...one }, [[{ kind: 'number', value: 1 }]]);
  expect(gridTooLarge(workbook)).toBeNull();
  sheet.write({ row: 200_000, column: 14, ...one }, [[{ kind: 'number', value: 1 }]]);
  expect(gridTooLarge(workbook)).toEqual({ cells: 2_800_000, limit: MOST_CELLS });
});

test('rectangles hold each cell once, with the number it was given', () => {
  const row = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
      const zones = new Zones();
      rows.forEach((values, index) => {
        zones.addRow(index + 1, 1, values);
      });
      const painted = rows.map((values) => values.map(() => 0));
      for (const [address, value] of Object.entries(zones.byAddress())) {
        const area = parseArea(address) ?? { row: 1, column: 1, rows: 0, columns: 0 };
        for (let at = 0; at < area.rows * area.columns; at++) {
          const line = painted[area.row - 1 + Math.floor(at / area.columns)];
          if (line !== undefined)
            line[area.column - 1 + (at % area.columns)] = value + (line[area.column - 1 + (at % area.columns)] ?? 0);
        }
      }
      expect(painted).toEqual(rows);
    }),
  );
});

test('the first rows of a workbook are a workbook that the grid takes', () => {
  const workbook = newWorkbook();
  const sheet = workbook.addSheet('表');
  const area = { row: 1, column: 1, rows: 500, columns: 2 };
  sheet.write(
    area,
    Array.from({ length: 500 }, (_, row) => [
      { kind: 'number', value: row },
      { kind: 'text', value: '甲' },
    ]),
  );
  sheet.style(
    area,
    Array.from({ length: 500 }, () => [{ bold: true }, { fill: 'DDEEFF' }]),
  );
  sheet.merge({ row: 199, column: 1, rows: 4, columns: 1 });
  const beginning = gridSnapshot(workbook, { revisionId: 'r', language: 'en', mostRows: 200 }).grid;
  const seen = loaded(beginning);
  const [id = ''] = beginning.sheets.map((one) => one.id);
  expect(seen.model.getters.getNumberRows(id)).toBe(200);
  expect(seen.cell(id, 'A200').text).toBe('199');
});

test('a text that wraps makes its row higher, unless it has merged columns to spread over', () => {
  const workbook = newWorkbook();
  const sheet = workbook.addSheet('表');
  const text = { kind: 'text', value: '有一处错误待更正，更正前不能公布' } as const;
  sheet.write({ row: 1, column: 1, rows: 2, columns: 1 }, [[text], [text]]);
  sheet.style({ row: 1, column: 1, rows: 2, columns: 1 }, [[{ wrap: true }], [{ wrap: true }]]);
  sheet.merge({ row: 2, column: 1, rows: 1, columns: 8 });
  const [shown] = gridSnapshot(workbook, { revisionId: 'r', language: 'zh-CN' }).grid.sheets;
  expect(shown?.rows[0]?.size).toBeUndefined();
  expect(shown?.rows[1]?.size).toBeGreaterThan(0);
});
