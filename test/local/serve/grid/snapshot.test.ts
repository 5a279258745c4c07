import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gridSnapshot } from '../../../../local/serve/grid/snapshot';
import { sheetIdOf } from '../../../../local/serve/grid/sheet-id';
import { addressOf } from '../../../../local/workbook/cells/cell-address';
import { openWorkbook } from '../../../../local/workbook';
import { loaded } from './grid-model';

const WISH = { revisionId: 'r0', language: 'zh-CN' } as const;
const FIXTURES = 'test/fixtures/workbooks';
const files = [
  'samples/haiyong-2026.xlsx',
  ...readdirSync(FIXTURES).flatMap((name) => (name.endsWith('.xlsx') ? [join(FIXTURES, name)] : [])),
];

describe.each(files)('%s', (file) => {
  const workbook = openWorkbook(readFileSync(file));
  const { grid } = gridSnapshot(workbook, WISH);

  test('is taken by the grid without a complaint', () => {
    expect(() => loaded(grid)).not.toThrow();
  });

  test('shows in every cell what the file shows', () => {
    const seen = loaded(grid);
    for (const sheet of workbook.sheets()) {
      const area = { row: 1, column: 1, rows: Math.max(1, sheet.lastRow()), columns: Math.max(1, sheet.lastColumn()) };
      const contents = sheet.read(area);
      const inGrid = sheet.shown(area).map((row, rowOffset) =>
        row.map((shown, offset) => {
          const content = contents[rowOffset]?.[offset];
          // Where the file holds no result there is nothing to compare with.
          if (content?.kind === 'formula' && content.result === null) return shown;
          return seen.cell(sheetIdOf(sheet), addressOf(rowOffset + 1, offset + 1)).text;
        }),
      );
      expect(withoutMarks(inGrid)).toEqual(withoutMarks(sheet.shown(area)));
    }
  });
});

/** Room at the ends that a format keeps, and the mark nobody sees. */
function withoutMarks(rows: readonly (readonly string[])[]): string[][] {
  return rows.map((row) => row.map((text) => text.replace(/\u2060/gu, '').trim()));
}
