// A comparison of speed means nothing unless both sides compute the same.
import { readFileSync } from 'node:fs';
import { openWorkbook } from '../build/workbook.mjs';
import { builtHost } from '../samples/built-host.mjs';

/** @throws Error at the first unit or member whose total or rank differs between our ranking and the formulas' */
export function sameRanking({ contest, formulas }) {
  const host = builtHost(openWorkbook(readFileSync(contest)));
  const { rankings } = host.run('clientComputeMonthlyRanking', { month: '2026-10', language: null, dryRun: true });
  const calculated = openWorkbook(readFileSync(formulas));
  for (const { subject, rows } of rankings) {
    const theirs = placesIn(calculated.sheets().find(({ name }) => name === `${subject}s`));
    for (const { name, total, rank } of rows) compare(name, `${Number(total)} at ${rank}`, theirs.get(name));
  }
}

/** The last two columns of the sheet are total and rank. */
function placesIn(sheet) {
  const columns = sheet.lastColumn();
  const rows = sheet.read({ row: 1, column: 1, rows: sheet.lastRow(), columns });
  return new Map(
    rows.map((row) => {
      const [total, rank] = row.slice(-2).map((cell) => cell.result?.value);
      return [row[0].value, `${total} at ${rank}`];
    }),
  );
}

function compare(name, ours, theirs) {
  if (ours !== theirs) throw new Error(`${name}: ${ours}, but by formulas ${theirs}`);
}
