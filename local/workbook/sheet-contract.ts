// What can be asked of one sheet of an .xlsx, and changed on it.
import type { Area, Content, Look } from './cell-contract';
import type { SheetShape } from './shape-contract';
import type { SheetView } from './view/sheet-view';

export interface Validation {
  readonly areas: readonly Area[];
  readonly rule:
    | { readonly kind: 'list'; readonly values: readonly string[] }
    /** The values of an area of this or another sheet. */
    | { readonly kind: 'listFrom'; readonly sheet: string; readonly area: Area }
    /** Infinite where there is no bound on one side. */
    | { readonly kind: 'decimal'; readonly from: number; readonly to: number }
    /** Serial numbers of the first and last day; any date where they are left out. */
    | { readonly kind: 'date'; readonly from?: number; readonly to?: number }
    /** Without the leading `=`, as it reads in the first cell of the first area. */
    | { readonly kind: 'formula'; readonly formula: string };
  readonly helpText: string;
  /** true: other input is refused; false: a warning. */
  readonly strict: boolean;
}

/** A look that a formula turns on; rules of one sheet are kept in their order, the first that fits counts. */
export interface ConditionalFormat {
  readonly areas: readonly Area[];
  /** Without the leading `=`, as it reads in the first cell of the first area. */
  readonly formula: string;
  readonly look: {
    readonly fontColour?: string;
    readonly fill?: string;
    readonly bold?: boolean;
    readonly italic?: boolean;
  };
}

/** Where a click on a cell leads inside the workbook. */
export interface CellLink {
  readonly row: number;
  readonly column: number;
  readonly sheet: string;
  /** A1 address on that sheet. */
  readonly cell: string;
}

/** Description and editors are ours to keep: other programs know only protected or not, and drop them when they save. */
export interface Protection {
  readonly description: string;
  /** E-mail addresses. */
  readonly editors: readonly string[];
}

/** How a sheet is printed, on A4. */
export interface PageSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** Millimetres. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** Rows repeated on every page, counted from 1; null for none. */
  readonly titleRows: { readonly from: number; readonly to: number } | null;
  /** Rows that begin a page, counted from 1. */
  readonly breaksBefore: readonly number[];
  /** As many pages high as it takes, one page wide; else at its own size. */
  readonly fitToWidth: boolean;
  /** Between the left and the right margin. */
  readonly centred: boolean;
  /** `— 1 —` at the foot of each page, from 1 on in each sheet. */
  readonly numbered: boolean;
}

export interface XlsxSheet {
  readonly name: string;
  /** A number that stays with the sheet while the file is open and over renames. */
  readonly id: number;
  readonly hidden: boolean;
  /** Last row and column with content, 0 for an empty sheet. */
  lastRow(): number;
  lastColumn(): number;
  /** Rectangular, blanks included; may reach past the last row. */
  read(area: Area): readonly (readonly Content[])[];
  /** The text a person sees, by number format: `95%`, `2026-10-05`, `007`. */
  shown(area: Area): readonly (readonly string[])[];
  /** The number format of each cell, `General` by default. */
  numberFormats(area: Area): readonly (readonly string[])[];
  /** Of all cells of the workbook, each once. */
  knownNumberFormats(): readonly string[];
  /** Writes contents and keeps the looks. @throws WorkbookError inside an array formula or a merge that is not its first cell */
  write(area: Area, contents: readonly (readonly Content[])[]): void;
  /** One look for each cell of the area. */
  style(area: Area, looks: readonly (readonly Look[])[]): void;
  /** A look for the whole of a column, for cells that do not exist yet. */
  styleColumn(column: number, look: Look): void;
  /** Takes contents and looks of the area away. */
  clear(area: Area): void;
  merges(): readonly Area[];
  merge(area: Area): void;
  /** Merges each row of the area on its own. */
  mergeAcross(area: Area): void;
  unmerge(area: Area): void;
  /** Width in pixels at 96 dpi. */
  setColumnWidth(column: number, pixels: number): void;
  setRowHeight(row: number, pixels: number): void;
  /** Makes the rows as high as their wrapped text needs, estimated by the widths of columns and characters. */
  fitRows(firstRow: number, rows: number): void;
  shape(): SheetShape;
  freeze(rows: number, columns: number): void;
  setTabColour(colour: string | null): void;
  setHidden(hidden: boolean): void;
  /** In place of whatever the file says of this sheet's pages; a person's own header and footer stay. */
  setPageSetup(setup: PageSetup): void;
  /** Notes (comments) as plain text. */
  note(row: number, column: number): string;
  setNotes(notes: readonly { readonly row: number; readonly column: number; readonly text: string }[]): void;
  validations(): readonly Validation[];
  /** Adds to those that are there. */
  addValidations(validations: readonly Validation[]): void;
  /** Takes the rules away from the area; a rule that reaches further keeps the rest. */
  clearValidations(area: Area): void;
  /** The validation of that place among `view().validations()` applies to these areas, in place of others there; none takes it away. */
  setValidationAreas(index: number, areas: readonly Area[]): void;
  /** The same for `view().rules()`, of which several may apply to a cell. */
  setFormatAreas(index: number, areas: readonly Area[]): void;
  /** The formula rules; other kinds of rule in the file are kept and not listed. */
  conditionalFormats(): readonly ConditionalFormat[];
  /** Puts these in place of the formula rules that are there; other kinds of rule stay as they are. */
  setConditionalFormats(formats: readonly ConditionalFormat[]): void;
  /** Links to cells of the same workbook. */
  links(): readonly CellLink[];
  /** Replaces the links of the cells of the area by those given; addresses of the outside world in the file stay. */
  setLinks(area: Area, links: readonly CellLink[]): void;
  /** Without a password; null: not protected. */
  protection(): Protection | null;
  protect(protection: Protection): void;
  unprotect(): void;
  /** How it looks, as things stand. */
  view(): SheetView;
}
