// A sheet of ours described as data: what stands where and in which named style. The gas room alone knows colours.
import type { Block } from './workbook-snapshot';

/** A date is `{ date: 'YYYY-MM-DD' }`; text never becomes a formula, whatever it starts with. */
export type LayoutValue = string | number | null | { readonly date: string };

export interface LayoutCell {
  readonly value: LayoutValue;
  readonly style: StyleName;
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
  | 'note';

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
  /** Blocks with thin borders around every cell. */
  readonly bordered: readonly Block[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly tab: 'input' | 'output' | 'none';
  /** Program-owned sheets are protected: only the person who runs the program, and the owner, may edit. */
  readonly protected: boolean;
  /** Help texts on header cells. */
  readonly cellNotes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  /** From `row` to the sheet's last row, one per column that has one. */
  readonly validations: readonly ColumnValidation[];
  /** Formats of whole columns below the header, for people to type into. */
  readonly columnFormats: readonly { readonly column: number; readonly fromRow: number; readonly style: StyleName }[];
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
    | { readonly kind: 'number'; readonly from: number; readonly to: number }
    | { readonly kind: 'date' };
  readonly helpText: string;
  /** Refuse other input, or only warn. */
  readonly strict: boolean;
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
    };
