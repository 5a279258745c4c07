import type { CellAddress } from '../../core/findings/finding';
import { cleanText } from '../cells/clean-text';
import type { Cell } from '../cells/reading';
import type { Columns } from '../tables/table';
import type { OpenSheet } from './open-sheet';

/** The cell of a column in a row; blank at the row's first cell where the column does not exist in this workbook. */
export function cellOf(open: OpenSheet<Columns>, rowIndex: number, key: string): Cell {
  const column = open.columns.get(key);
  if (column === undefined) return { value: '', shown: '', at: firstCellOf(open, rowIndex), hidden: null };
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

/** The leftmost cell of ours. */
export function firstCellOf({ sheet, firstColumnIndex }: OpenSheet<Columns>, rowIndex: number): CellAddress {
  return { sheet: sheet.name, row: rowIndex + 1, column: firstColumnIndex + 1 };
}
