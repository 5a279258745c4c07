// Cells by their place, and blocks of them.
import type { Area } from '../../../workbook/contract';

const MOST_COLUMNS = 100_000;

export function cellKey(row: number, column: number): number {
  return row * MOST_COLUMNS + column;
}

export function placeOfKey(key: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(key / MOST_COLUMNS), column: key % MOST_COLUMNS };
}

export function mapArea<Value>(area: Area, valueOf: (row: number, column: number) => Value): Value[][] {
  return Array.from({ length: area.rows }, (_, rowOffset) =>
    Array.from({ length: area.columns }, (__, columnOffset) =>
      valueOf(area.row + rowOffset, area.column + columnOffset),
    ),
  );
}
