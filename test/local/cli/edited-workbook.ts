import { readFileSync, writeFileSync } from 'node:fs';
import { openWorkbook } from '../../../local/workbook/index';

/** Types a text into the last filled cell below a header. */
export function withContent(
  file: string,
  typed: { readonly sheet: string; readonly header: string; readonly text: string },
): void {
  const workbook = openWorkbook(readFileSync(file));
  const sheet = workbook.sheets().find(({ name }) => name === typed.sheet);
  if (!sheet) throw new Error(`no sheet ${typed.sheet}`);
  const rows = sheet.shown({ row: 1, column: 1, rows: sheet.lastRow(), columns: sheet.lastColumn() });
  const column = Math.max(...rows.map((row) => row.findIndex((text) => text.replace('*', '') === typed.header))) + 1;
  const row = rows.findLastIndex((cells) => cells[column - 1] !== '') + 1;
  sheet.write({ row, column, rows: 1, columns: 1 }, [[{ kind: 'text', value: typed.text }]]);
  writeFileSync(file, workbook.save());
}

export interface TypedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Types texts into cells, whatever stands there. */
export function withTexts(file: string, typed: readonly TypedCell[]): void {
  const workbook = openWorkbook(readFileSync(file));
  for (const { sheet, row, column, text } of typed) {
    const own = workbook.sheets().find(({ name }) => name === sheet);
    if (!own) throw new Error(`no sheet ${sheet}`);
    own.write({ row, column, rows: 1, columns: 1 }, [[{ kind: 'text', value: text }]]);
  }
  writeFileSync(file, workbook.save());
}
