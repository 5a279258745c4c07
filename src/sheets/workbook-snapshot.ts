// The workbook as it was read, in one block per sheet, before anyone asks what a cell means.

export interface WorkbookSnapshot {
  /** Names of all sheets, in order, read or not. */
  readonly sheetNames: readonly string[];
  /** The sheets that were asked for and exist. */
  readonly sheets: readonly SheetSnapshot[];
}

export interface SheetSnapshot {
  readonly name: string;
  /** Rows from row 1, columns from column A, rectangular; an empty sheet has no rows. */
  readonly values: readonly (readonly CellValue[])[];
  /** The same cells as shown (`95%`, `007`). */
  readonly shown: readonly (readonly string[])[];
  readonly merges: readonly Block[];
}

/** A blank cell is `''`; error cells are their text, such as `#N/A`. */
export type CellValue = string | number | boolean | WorkbookDate;

/** A date cell in the workbook's own time zone. */
export interface WorkbookDate {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** `HH:MM:SS`, `00:00:00` for a plain date. */
  readonly time: string;
}

/** What the value of a cell does not tell. */
export interface CellForm {
  readonly hasFormula: boolean;
  /** Empty or `General` where the cell has none of its own. */
  readonly numberFormat: string;
}

/** A rectangle of cells; row and column count from 1. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
