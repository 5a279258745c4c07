// node read-and-write.mjs FILE OUT: reads every sheet, changes one cell and saves; what no use of the file can be faster than.
import { readFileSync, writeFileSync } from 'node:fs';
import { openWorkbook } from '../build/workbook.mjs';

const [file, out] = process.argv.slice(2);
const workbook = openWorkbook(readFileSync(file));
for (const sheet of workbook.sheets()) {
  const [rows, columns] = [sheet.lastRow(), sheet.lastColumn()];
  if (rows > 0) sheet.read({ row: 1, column: 1, rows, columns });
}
const [first] = workbook.sheets();
first.write({ row: first.lastRow() + 1, column: 1, rows: 1, columns: 1 }, [[{ kind: 'number', value: 1 }]]);
writeFileSync(out, workbook.save());
