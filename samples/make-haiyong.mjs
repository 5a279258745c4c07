// node make-haiyong.mjs [FILE]: makes haiyong-2026.xlsx; the built files set up an empty workbook, then the rows of haiyong/*.csv go into its sheets.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fillSheet } from './fill-sheet.mjs';
import { rowsOfCsv } from './rows-of-csv.mjs';
import { setUpWorkbook } from './set-up-workbook.mjs';

const folder = new URL('./haiyong/', import.meta.url);
const workbook = setUpWorkbook();
for (const file of readdirSync(folder).sort()) {
  const [header, ...rows] = rowsOfCsv(readFileSync(new URL(file, folder), 'utf8'));
  fillSheet(workbook, { name: file.replace(/\.csv$/, ''), header, rows });
}
writeFileSync(process.argv[2] ?? new URL('./haiyong-2026.xlsx', import.meta.url), workbook.save());
