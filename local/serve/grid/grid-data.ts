// The workbook as o-spreadsheet takes it (its data version 19.3.1): only the members that are given to it.
import type { GridStyle } from './grid-message';

/** By `"0"`, `"1"` ... */
type Numbered<Value> = Readonly<Record<number, Value>>;

export interface GridData {
  readonly version: '19.3.1';
  readonly revisionId: string;
  readonly sheets: readonly GridSheet[];
  readonly styles: Numbered<GridStyle>;
  readonly formats: Numbered<string>;
  readonly borders: Numbered<GridBorder>;
  readonly settings: { readonly locale: GridLocale };
}

export interface GridSheet {
  /** `s` and the sheet's number, which stays with it while the file is open. */
  readonly id: string;
  readonly name: string;
  readonly colNumber: number;
  readonly rowNumber: number;
  /** By A1 address, as a person would type it. */
  readonly cells: Readonly<Record<string, string>>;
  /** Number of the style, format, border by area (`A1:C3`). */
  readonly styles: Readonly<Record<string, number>>;
  readonly formats: Readonly<Record<string, number>>;
  readonly borders: Readonly<Record<string, number>>;
  readonly merges: readonly string[];
  readonly figures: readonly unknown[];
  readonly cols: Numbered<GridHeader>;
  readonly rows: Numbered<GridHeader>;
  readonly conditionalFormats: readonly unknown[];
  readonly dataValidationRules: readonly unknown[];
  readonly tables: readonly unknown[];
  readonly areGridLinesVisible: boolean;
  readonly isVisible: boolean;
  readonly panes: { readonly xSplit: number; readonly ySplit: number };
  readonly color?: string;
  /** Ours, which the grid passes over: notes by A1 address. */
  readonly notes: Readonly<Record<string, string>>;
  /** Ours: what the file has as the results of formulas, by A1 address of those that the grid works out itself. */
  readonly results: Readonly<Record<string, string | number | boolean>>;
  /** Ours: links inside the workbook by A1 address of the linked cell. */
  readonly links: Readonly<Record<string, { readonly sheet: string; readonly cell: string }>>;
}

export type SheetResults = Pick<GridSheet, 'id' | 'name' | 'results'>;

export interface GridHeader {
  /** Pixels. */
  readonly size?: number;
  readonly isHidden?: boolean;
}

export interface GridBorder {
  readonly top?: GridLine;
  readonly bottom?: GridLine;
  readonly left?: GridLine;
  readonly right?: GridLine;
}

export interface GridLine {
  readonly style: 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted';
  readonly color: string;
}

export interface GridLocale {
  readonly name: string;
  readonly code: string;
  readonly thousandsSeparator: string;
  readonly decimalSeparator: string;
  readonly dateFormat: string;
  readonly timeFormat: string;
  readonly formulaArgSeparator: string;
  /** 1: Monday. */
  readonly weekStart: number;
}
