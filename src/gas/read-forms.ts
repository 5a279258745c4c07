// Formulas and number formats of single cells: two calls for the block that holds all of them on a sheet.
import type { CellAddress } from '../core/findings/finding';
import { groupBy } from '../core/names/group-by';
import type { CellForm } from '../sheets/workbook-snapshot';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function readForms(cells: readonly CellAddress[], named: (name: string) => Sheet): readonly CellForm[] {
  const formAt = new Map<CellAddress, CellForm>();
  for (const [name, ofSheet] of groupBy(cells, ({ sheet }) => sheet)) {
    const [top, bottom] = extent(ofSheet.map(({ row }) => row));
    const [left, right] = extent(ofSheet.map(({ column }) => column));
    const block = named(name).getRange(top, left, bottom - top + 1, right - left + 1);
    const formulas = block.getFormulas();
    const numberFormats = block.getNumberFormats();
    for (const cell of ofSheet) {
      const [row, column] = [cell.row - top, cell.column - left];
      const hasFormula = (formulas[row]?.[column] ?? '') !== '';
      formAt.set(cell, { hasFormula, numberFormat: numberFormats[row]?.[column] ?? '' });
    }
  }
  return cells.flatMap((cell) => formAt.get(cell) ?? []);
}

function extent(places: readonly number[]): readonly [number, number] {
  return places.reduce<[number, number]>(
    ([least, most], place) => [Math.min(least, place), Math.max(most, place)],
    [Infinity, 0],
  );
}
