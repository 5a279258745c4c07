// Where the mapping is kept: one cell of 设置, whether the sheet is ours, the office's own or still to be made.
import { isNamed } from '../parameters/parameter';
import { workbookParameters } from '../parameters/workbook-parameters';
import { cellOf } from '../rows/cell-of';
import type { OpenSheet } from '../rows/open-sheet';
import type { CellChange, LayoutCell, SheetLayout } from '../sheet-layout';
import { settingsTable } from '../tables/rules/settings-table';
import type { Language } from '../../text/language';

const setting = workbookParameters.mapping;
const KEY_COLUMN = Object.keys(settingsTable.columns).indexOf('key');
const VALUE_COLUMN = Object.keys(settingsTable.columns).indexOf('value');

/** The value beside 表映射, or a row of its own below all others; null where the sheet has no column for values. */
export function mappingCells(
  open: OpenSheet<typeof settingsTable.columns>,
  text: string,
  language: Language,
): readonly CellChange[] | null {
  const key = open.columns.get('key');
  const value = open.columns.get('value');
  if (key === undefined || value === undefined) return null;
  const rowIndex = open.rowIndexes.find((index) => {
    const cell = cellOf(open, index, 'key');
    return typeof cell.value === 'string' && isNamed(setting, cell.value);
  });
  const written = (row: number, columnIndex: number, own: string): CellChange => {
    return { row, column: columnIndex + 1, value: own, numberFormat: null };
  };
  if (rowIndex !== undefined) return [written(rowIndex + 1, value.index, text)];
  const row = open.sheet.values.length + 1;
  return [written(row, key.index, setting.name[language]), written(row, value.index, text)];
}

/** A new 设置 that holds the mapping from the start. */
export function withMapping(layout: SheetLayout, text: string, language: Language): SheetLayout {
  const filled = (row: readonly LayoutCell[]): readonly LayoutCell[] =>
    row[KEY_COLUMN]?.value === setting.name[language]
      ? row.map((cell, index) => (index === VALUE_COLUMN ? { ...cell, value: text } : cell))
      : row;
  return { ...layout, rows: layout.rows.map(filled) };
}
