// A sheet of ours described as data: what stands where and in which named style. The gas room alone knows colours.
import type { CellAddress, SheetPlace } from '../core/findings/finding';
import type { Block } from './workbook-snapshot';

/** A date is `{ date: 'YYYY-MM-DD' }`; text never becomes a formula, whatever it starts with. */
export type LayoutValue = string | number | null | { readonly date: string };

export interface LayoutCell {
  readonly value: LayoutValue;
  readonly style: StyleName;
  /** Where a click on the cell leads, in this workbook. */
  readonly link?: CellAddress | SheetPlace;
}

/** What a cell is for; its look (font, fill, alignment, number format) belongs to gas/sheet-styles. */
export type StyleName =
  | 'blank'
  | 'title'
  | 'subtitle'
  | 'section'
  | 'header'
  | 'headerRequired'
  | 'text'
  | 'textCentred'
  | 'wrapped'
  | 'figure'
  | 'whole'
  | 'points'
  | 'total'
  | 'rank'
  | 'first'
  | 'second'
  | 'third'
  | 'last'
  | 'lastTwo'
  | 'notRanked'
  | 'date'
  | 'month'
  | 'percent'
  | 'error'
  | 'warning'
  | 'note'
  | CircularStyleName;

/** Of a printed circular: black on white, in the fonts and sizes of GB/T 9704. */
export type CircularStyleName =
  | 'circularBanner'
  | 'circularTitle'
  | 'circularLine'
  | 'circularCentred'
  | 'circularHeading'
  | 'circularPart'
  | 'circularCaption'
  | CircularTableStyle
  | `${CircularTableStyle}Small`
  | `${CircularTableStyle}Smallest`
  | 'circularNote';

/** Those of tables, which have smaller type where they have many columns. */
export type CircularTableStyle =
  'circularHeader' | 'circularCell' | 'circularCellCentred' | 'circularMarked' | 'circularWhole' | 'circularPoints';

export interface SheetLayout {
  readonly name: string;
  /** Rows from row 1; short rows are padded with `blank`. */
  readonly rows: readonly (readonly LayoutCell[])[];
  readonly merges: readonly Block[];
  /** Blocks merged row by row, every row into one cell of its own (`mergeAcross`): one call for a column of notes. */
  readonly mergesAcross: readonly Block[];
  /** In pixels, from column A. */
  readonly columnWidths: readonly number[];
  /** In pixels, for the few rows that must be higher than their text would make them (titles, headings of several lines). */
  readonly rowHeights: readonly RowHeight[];
  /** Rows to be made as high as their wrapped text, none where `rows` is 0. */
  readonly fittedRows: { readonly fromRow: number; readonly rows: number };
  /** Blocks with thin borders around every cell. */
  readonly bordered: readonly Block[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly tab: 'input' | 'output' | 'none';
  /** Program-owned sheets are protected: only the person who runs the program, and the owner, may edit. */
  readonly protected: boolean;
  /** E-mail addresses of those who may edit a protected sheet besides. */
  readonly editors: readonly string[];
  /** Help texts on header cells. */
  readonly cellNotes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  /** From `row` to the sheet's last row, one per column that has one. */
  readonly validations: readonly ColumnValidation[];
  /** Formats of whole columns below the header, for people to type into. */
  readonly columnFormats: readonly { readonly column: number; readonly fromRow: number; readonly style: StyleName }[];
  /** Looks that follow from what people type; the first that fits a cell counts. */
  readonly conditionalFormats: readonly ConditionalFormat[];
}

export interface RowHeight {
  readonly row: number;
  readonly pixels: number;
}

export interface ColumnValidation {
  readonly column: number;
  readonly fromRow: number;
  readonly rule:
    | { readonly kind: 'list'; readonly values: readonly string[] }
    /** What stands in a column of this or another sheet, from that row down. */
    | { readonly kind: 'listFrom'; readonly sheet: string; readonly column: number; readonly fromRow: number }
    | { readonly kind: 'number'; readonly from: number; readonly to: number }
    /** Both days inclusive, `YYYY-MM-DD`. */
    | { readonly kind: 'date'; readonly from: string; readonly to: string }
    /** True for what is right in the first cell, relative to which the others are checked; known to Google Sheets, Excel and LibreOffice alike. */
    | { readonly kind: 'formula'; readonly formula: string };
  readonly helpText: string;
  /** Refuse other input, or only warn. */
  readonly strict: boolean;
}

/** The light of a line: done, behind, badly behind. Each also differs in weight or slant, so that a print in black keeps it. */
export type Light = 'green' | 'yellow' | 'red';

export interface ConditionalFormat {
  /** From `fromRow` to the sheet's last row. */
  readonly column: number;
  readonly columns: number;
  readonly fromRow: number;
  /** `=...`, as it reads in the first cell; known to Google Sheets, Excel and LibreOffice alike. */
  readonly formula: string;
  readonly light: Light;
}

/** One cell of people's own; the value is written as it is typed here, whatever the format of the cell. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly value: LayoutValue;
  /** Null keeps the cell's format. */
  readonly numberFormat: string | null;
  /** What the cell held before comes back, even where a strict validation would refuse it; the validation stays. */
  readonly restores?: true;
}

/** A change of the workbook; a use case hands all of its changes over at once, after reading and computing. */
export type WorkbookChange =
  /** A new sheet; the name must be free. */
  | { readonly kind: 'create'; readonly layout: SheetLayout }
  /** A program-owned sheet, laid out anew from A1. */
  | { readonly kind: 'replace'; readonly layout: SheetLayout }
  /** Rows of a program-owned table from `firstRow` on; rows that were there up to `lastRowBefore` and are not any more are cleared. */
  | {
      readonly kind: 'rows';
      readonly sheet: string;
      readonly firstRow: number;
      readonly rows: readonly (readonly LayoutCell[])[];
      readonly lastRowBefore: number;
    }
  /** Single cells that people own, each of which a person has agreed to; nothing else on the sheet changes. */
  | { readonly kind: 'cells'; readonly sheet: string; readonly cells: readonly CellChange[] }
  /** Only these people, and the one who runs the program, may edit the sheet. */
  | { readonly kind: 'protect'; readonly sheet: string; readonly editors: readonly string[] };
