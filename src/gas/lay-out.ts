// Puts a layout on a sheet: one call per facet for the whole block, so the number of calls does not grow with the rows.
import type { LayoutCell, RowHeight, SheetLayout, StyleName } from '../sheets/sheet-layout';
import type { Block } from '../sheets/workbook-snapshot';
import { setLinks } from './set-links';
import { setLights } from './set-lights';
import { setValidations } from './set-validations';
import { setLooks } from './set-looks';
import { sheetStyles } from './sheet-styles';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const BLANK: LayoutCell = { value: null, style: 'blank' };
const LINE_COLOUR = '#9aa5b1';
const TAB_COLOURS = { input: '#7aa5d2', output: '#e0b64f', none: null };

export function layOut(sheet: Sheet, layout: SheetLayout): void {
  const columns = Math.max(layout.columnWidths.length, ...layout.rows.map((row) => row.length));
  ensureGrid(sheet, { rows: layout.rows.length, columns });
  layout.columnFormats.forEach(({ column, fromRow, style }) => {
    formatColumn(sheet, { column, fromRow, style });
  });
  layout.bordered.forEach((block) => {
    const line = SpreadsheetApp.BorderStyle.SOLID;
    rangeOf(sheet, block).setBorder(true, true, true, true, true, true, LINE_COLOUR, line);
  });
  layout.columnWidths.forEach((width, index) => sheet.setColumnWidth(index + 1, width));
  sheet.setFrozenRows(layout.frozenRows);
  sheet.setFrozenColumns(layout.frozenColumns);
  sheet.setTabColor(TAB_COLOURS[layout.tab]);
  layout.cellNotes.forEach(({ row, column, text }) => sheet.getRange(row, column).setNote(text));
  setValidations(sheet, layout.validations);
  setLights(sheet, layout.conditionalFormats);
  // A run that dies before this leaves a blank sheet, which the next one lays out anew.
  if (layout.rows.length > 0) writeBlock(sheet, { row: 1, columns, rows: layout.rows });
  layout.merges.forEach((block) => rangeOf(sheet, block).merge());
  layout.mergesAcross.forEach((block) => rangeOf(sheet, block).mergeAcross());
  const { fromRow, rows } = layout.fittedRows;
  if (rows > 0) sheet.autoResizeRows(fromRow, rows);
  runsOfHeights(layout.rowHeights).forEach(({ row, rows, pixels }) => sheet.setRowHeights(row, rows, pixels));
}

interface RunOfHeights {
  readonly row: number;
  readonly rows: number;
  readonly pixels: number;
}

/** Rows of one height that follow each other share a call. */
function runsOfHeights(heights: readonly RowHeight[]): readonly RunOfHeights[] {
  const runs: { row: number; rows: number; pixels: number }[] = [];
  for (const { row, pixels } of heights) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.pixels === pixels && last.row + last.rows === row) last.rows += 1;
    else runs.push({ row, rows: 1, pixels });
  }
  return runs;
}

/** Grows the grid where it is too small; a new sheet has 1000 x 26 cells and its bounds are strict. */
export function ensureGrid(sheet: Sheet, needed: { readonly rows: number; readonly columns: number }): void {
  const rows = sheet.getMaxRows();
  const columns = sheet.getMaxColumns();
  if (needed.rows > rows) sheet.insertRowsAfter(rows, needed.rows - rows);
  if (needed.columns > columns) sheet.insertColumnsAfter(columns, needed.columns - columns);
}

/** Writes cells with their styles from column A of `row` on; formats go first, because text is parsed by the format it meets. */
export function writeBlock(
  sheet: Sheet,
  block: { readonly row: number; readonly columns: number; readonly rows: readonly (readonly LayoutCell[])[] },
): void {
  const cells = block.rows.map((row) => Array.from({ length: block.columns }, (_, index) => row[index] ?? BLANK));
  const range = sheet.getRange(block.row, 1, cells.length, block.columns);
  setLooks(
    range,
    cells.map((row) => row.map(({ style }) => style)),
  );
  range.setValues(cells.map((row) => row.map(({ value }) => writable(value))));
  setLinks(sheet, { row: block.row, rows: cells });
}

/** A day is written as its ISO text into a date format, which every locale of the platform reads as that day. */
function writable(value: LayoutCell['value']): string | number | null {
  return typeof value === 'object' && value !== null ? value.date : value;
}

function formatColumn(sheet: Sheet, format: { column: number; fromRow: number; style: StyleName }): void {
  const style = sheetStyles[format.style];
  sheet
    .getRange(format.fromRow, format.column, sheet.getMaxRows() - format.fromRow + 1)
    .setNumberFormat(style.numberFormat)
    .setFontSize(style.fontSizePt)
    .setHorizontalAlignment(style.horizontal)
    .setVerticalAlignment(style.vertical)
    .setWrap(style.wrap);
}

function rangeOf(sheet: Sheet, block: Block): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(block.row, block.column, block.rows, block.columns);
}
