// The beginning of a sheet, which a page can show in a moment while it waits for the whole.
import type { GridSheet } from './grid-data';

/** The same sheet with no more than so many rows; what reaches further ends there. For looking at, not for editing. */
export function firstRows(sheet: GridSheet, rows: number): GridSheet {
  if (sheet.rowNumber <= rows) return sheet;
  return {
    ...sheet,
    rowNumber: rows,
    cells: where(sheet.cells, (address) => lastRowOf(address) <= rows),
    styles: cut(sheet.styles, rows),
    formats: cut(sheet.formats, rows),
    borders: cut(sheet.borders, rows),
    merges: sheet.merges.filter((address) => lastRowOf(address) <= rows),
    rows: where(sheet.rows, (index) => Number(index) < rows),
    figures: [],
    conditionalFormats: [],
    dataValidationRules: [],
    panes: { ...sheet.panes, ySplit: Math.min(sheet.panes.ySplit, rows - 1) },
  };
}

function where<Value>(
  values: Readonly<Record<string, Value>>,
  isKept: (key: string) => boolean,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).filter(([key]) => isKept(key)));
}

function cut<Value>(zones: Readonly<Record<string, Value>>, rows: number): Record<string, Value> {
  const kept = Object.entries(zones).filter(([address]) => firstRowOf(address) <= rows);
  return Object.fromEntries(
    kept.map(([address, value]) => {
      const end = lastRowOf(address) <= rows ? address : address.replace(/\d+$/u, String(rows));
      return [end, value];
    }),
  );
}

function firstRowOf(address: string): number {
  return Number(/\d+/u.exec(address)?.[0] ?? 0);
}

function lastRowOf(address: string): number {
  return Number(/\d+$/u.exec(address)?.[0] ?? 0);
}
