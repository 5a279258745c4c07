// Single cells that people own: one write for each unbroken run of cells down a column, and nothing in between is touched.
import type { CellChange } from '../sheets/sheet-layout';

export function writeCells(sheet: GoogleAppsScript.Spreadsheet.Sheet, cells: readonly CellChange[]): void {
  for (const run of runsDown(cells)) {
    const [first] = run;
    if (first === undefined) continue;
    const range = sheet.getRange(first.row, first.column, run.length);
    if (first.numberFormat !== null) range.setNumberFormat(first.numberFormat);
    range.setValues(run.map(({ value }) => [typed(value)]));
  }
}

/** A leading apostrophe is not stored; it keeps text what it is, whatever the format of the cell. */
function typed(value: CellChange['value']): string | number | null {
  if (typeof value === 'string') return `'${value}`;
  return typeof value === 'object' && value !== null ? value.date : value;
}

/** Cells of one column and one format that stand directly under each other. */
function runsDown(cells: readonly CellChange[]): CellChange[][] {
  const inOrder = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: CellChange[][] = [];
  let before: CellChange | undefined;
  for (const cell of inOrder) {
    if (before !== undefined && follows(before, cell)) runs[runs.length - 1]?.push(cell);
    else runs.push([cell]);
    before = cell;
  }
  return runs;
}

function follows(before: CellChange, cell: CellChange): boolean {
  return cell.column === before.column && cell.row === before.row + 1 && cell.numberFormat === before.numberFormat;
}
