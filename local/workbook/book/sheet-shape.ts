import type { SheetShape } from '../contract';
import { hideColumn, resetColumnWidth, setColumnWidth, showColumn } from '../sheet/columns';
import { hideRow, resetRowHeight, setRowHeight, showRow } from '../sheet/row';
import type { Row } from '../sheet/row';
import { hideGridLines, showGridLines } from '../sheet/sheet-view';
import type { WorksheetPart } from '../sheet/worksheet-part';
import type { SheetSource } from './sheet-source';

type ColumnChange = (sheet: WorksheetPart, column: number) => void;

export function sheetShape(source: SheetSource): SheetShape {
  const eachRow = (rows: readonly number[], change: (row: Row) => void): void => {
    const { part } = source.edit();
    for (const row of rows) change(part.rows.edit(row));
  };
  const eachColumn = (columns: readonly number[], change: ColumnChange): void => {
    const { part } = source.edit();
    for (const column of columns) change(part, column);
  };
  return {
    setColumnWidths: (columns, pixels) => {
      eachColumn(columns, pixels === null ? resetColumnWidth : wide(pixels, source));
    },
    setRowHeights: (rows, pixels) => {
      eachRow(rows, pixels === null ? resetRowHeight : (row) => setRowHeight(row, pixels));
    },
    hideColumns: (columns) => {
      eachColumn(columns, hideColumn);
    },
    showColumns: (columns) => {
      eachColumn(columns, showColumn);
    },
    hideRows: (rows) => {
      eachRow(rows, hideRow);
    },
    showRows: (rows) => {
      eachRow(rows, showRow);
    },
    hideGridLines: () => {
      hideGridLines(source.edit().part);
    },
    showGridLines: () => {
      showGridLines(source.edit().part);
    },
  };
}

function wide(pixels: number, { book }: SheetSource): ColumnChange {
  const digitPixels = book.styles().digitPixels();
  return (sheet, column) => setColumnWidth(sheet, column, { pixels, digitPixels });
}
