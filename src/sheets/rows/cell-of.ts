import type { CellAddress } from '../../core/findings/finding';
import { cleanText } from '../cells/clean-text';
import type { Cell } from '../cells/reading';
import type { Columns } from '../tables/table';
import type { OpenSheet } from './open-sheet';

/**
 * The cell of a column in a row. Where the column does not exist in this sheet, what the sheet says of all its rows, else
 * blank at the row's first cell.
 */
export function cellOf(open: OpenSheet<Columns>, rowIndex: number, key: string): Cell {
  const column = open.columns.get(key);
  if (column === undefined) return cellWithoutColumn(open, rowIndex, key);
  const { index } = column;
  const sourceRow = open.merged.sourceRow(rowIndex, index);
  const value = open.sheet.values[sourceRow]?.[index] ?? '';
  return {
    value: typeof value === 'string' ? cleanText(value) : value,
    shown: open.sheet.shown[sourceRow]?.[index] ?? '',
    at: { sheet: open.sheet.name, row: sourceRow + 1, column: index + 1 },
    hidden: open.merged.hiding(rowIndex, index),
  };
}

function cellWithoutColumn(open: OpenSheet<Columns>, rowIndex: number, key: string): Cell {
  const { text = '', at = firstCellOf(open, rowIndex) } = open.implied.get(key) ?? {};
  return { value: text, shown: text, at, hidden: open.faulty.get(key) ?? null };
}

/** The leftmost cell of ours. */
export function firstCellOf({ sheet, firstColumnIndex }: OpenSheet<Columns>, rowIndex: number): CellAddress {
  return { sheet: sheet.name, row: rowIndex + 1, column: firstColumnIndex + 1 };
}
