// Single cells that people own: one write for each unbroken run of cells down a column, and nothing in between is touched.
import { runsDown } from '../sheets/repairs/runs-down';
import type { CellChange } from '../sheets/sheet-layout';
import { readForms } from './read-forms';

const TEXT_FORMAT = '@';

export function writeCells(sheet: GoogleAppsScript.Spreadsheet.Sheet, cells: readonly CellChange[]): void {
  for (const run of runsDown(settled(sheet, cells), (above, below) => above.numberFormat === below.numberFormat)) {
    const [first] = run;
    if (first === undefined) continue;
    const range = sheet.getRange(first.row, first.column, run.length);
    if (first.numberFormat !== null) range.setNumberFormat(first.numberFormat);
    range.setValues(run.map(({ value }) => [value]));
  }
}

interface SettledCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | null;
  readonly numberFormat: string | null;
}

/** What is to be handed to the platform, which takes a text for typed unless the cell is in a text format. */
function settled(sheet: GoogleAppsScript.Spreadsheet.Sheet, cells: readonly CellChange[]): readonly SettledCell[] {
  const keepsFormat = cells.filter(({ value, numberFormat }) => typeof value === 'string' && numberFormat === null);
  const name = sheet.getName();
  const places = keepsFormat.map(({ row, column }) => ({ sheet: name, row, column }));
  const forms = readForms(places, () => sheet);
  const isText = new Set(keepsFormat.filter((_, index) => forms[index]?.numberFormat === TEXT_FORMAT));
  return cells.map((cell) => ({
    ...cell,
    value: typed(cell, cell.numberFormat === TEXT_FORMAT || isText.has(cell)),
  }));
}

/** A leading apostrophe keeps text what it is and is not stored; in a text format it would be. */
function typed({ value }: CellChange, isTextCell: boolean): string | number | null {
  if (typeof value === 'string') return isTextCell ? value : `'${value}`;
  return typeof value === 'object' && value !== null ? value.date : value;
}
