// node large-sheet.mjs make FILE ROWS COLUMNS | edit FILE OUT: a plain sheet, made, or opened, edited in three cells and saved.
import { readFileSync, writeFileSync } from 'node:fs';
import { newWorkbook, openWorkbook } from '../build/workbook.mjs';

const [action, file, last, columns] = process.argv.slice(2);
if (action === 'make') make(Number(last), Number(columns));
else edit(last);

function make(rowCount, columnCount) {
  const workbook = newWorkbook();
  const sheet = workbook.addSheet('明细');
  const rows = Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (_, column) =>
      column % 3 === 0 ? { kind: 'text', value: `第${row % 5000}项` } : { kind: 'number', value: row * column + 0.25 },
    ),
  );
  sheet.write({ row: 1, column: 1, rows: rowCount, columns: columnCount }, rows);
  writeFileSync(file, workbook.save());
}

function edit(out) {
  const workbook = openWorkbook(readFileSync(file));
  const [sheet] = workbook.sheets();
  const rowCount = sheet.lastRow();
  for (const row of [1, Math.ceil(rowCount / 2), rowCount]) {
    sheet.write({ row, column: 2, rows: 1, columns: 1 }, [[{ kind: 'number', value: 42 }]]);
  }
  writeFileSync(out, workbook.save());
}
