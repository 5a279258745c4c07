// What the local Apps Script host may ask of an .xlsx; the patch layer behind it changes only the XML that is touched.
import type { Area } from './cell-contract';
import type { Calculate, DefinedName } from './formula-contract';
import type { Recording } from './recording-contract';
import type { XlsxSheet } from './sheet-contract';

export type * from './cell-contract';
export type * from './formula-contract';
export type * from './recording-contract';
export type * from './shape-contract';
export type * from './sheet-contract';

export interface XlsxWorkbook {
  readonly date1904: boolean;
  /** In tab order; chart sheets are not listed. */
  sheets(): readonly XlsxSheet[];
  /** A new empty worksheet at the end, or before the sheet now at `index` (0-based). @throws WorkbookError for a name that is taken (case-insensitively) or not allowed */
  addSheet(name: string, index?: number): XlsxSheet;
  /** @throws WorkbookError when another formula, name or chart still refers to it, or it is the last sheet */
  removeSheet(sheet: XlsxSheet): void;
  /** @throws WorkbookError for a name that is taken or not allowed, or when a formula, name or chart calls the sheet by the old one */
  renameSheet(sheet: XlsxSheet, name: string): void;
  /** To the place it then has among the worksheets, 0-based. */
  moveSheet(sheet: XlsxSheet, index: number): void;
  activate(sheet: XlsxSheet): void;
  /** Where formulas of cells, names, rules and charts refer to the cells: a cell's address, the name of a name or of a sheet, or `chart`. */
  referencesTo(sheet: XlsxSheet, area: Area): readonly string[];
  /**
   * Offers the formulas that depend on cells written since the last refresh or save, and those just written without a
   * result. They get the results that come back, in the same order; where null comes back the stored result goes.
   */
  refreshResults(calculate: Calculate): void;
  definedNames(): readonly DefinedName[];
  /** Watches what is changed from now on, so that it can be told, taken back and made again. */
  record(): Recording;
  /** The file as it now is: untouched parts byte for byte, equal input gives equal bytes. */
  save(): Uint8Array;
  /** Names of the parts that differ from the file as opened. */
  touchedParts(): readonly string[];
}
