// Formulas and number formats of single cells: two calls for the block that holds all of them on a sheet.
import type { CellAddress } from '../core/findings/finding';
import { groupBy } from '../core/names/group-by';
import type { CellForm } from '../sheets/workbook-snapshot';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function readForms(cells: readonly CellAddress[], named: (name: string) => Sheet): readonly CellForm[] {
  const formAt = new Map<CellAddress, CellForm>();
  for (const [name, ofSheet] of groupBy(cells, ({ sheet }) => sheet)) {
    const { range, top, left } = blockAround(named(name), ofSheet);
    const formulas = range.getFormulas();
    const numberFormats = range.getNumberFormats();
    for (const cell of ofSheet) {
      const [row, column] = [cell.row - top, cell.column - left];
      const hasFormula = (formulas[row]?.[column] ?? '') !== '';
      formAt.set(cell, { hasFormula, numberFormat: numberFormats[row]?.[column] ?? '' });
    }
  }
  return cells.flatMap((cell) => formAt.get(cell) ?? []);
}

interface BlockAround {
  readonly range: GoogleAppsScript.Spreadsheet.Range;
  readonly top: number;
  readonly left: number;
}

/** The smallest block that holds all of these cells, of which there is at least one. */
export function blockAround(
  sheet: Sheet,
  cells: readonly { readonly row: number; readonly column: number }[],
): BlockAround {
  const [top, bottom] = extent(cells.map(({ row }) => row));
  const [left, right] = extent(cells.map(({ column }) => column));
  return { range: sheet.getRange(top, left, bottom - top + 1, right - left + 1), top, left };
}

function extent(places: readonly number[]): readonly [number, number] {
  return places.reduce<[number, number]>(
    ([least, most], place) => [Math.min(least, place), Math.max(most, place)],
    [Infinity, 0],
  );
}
