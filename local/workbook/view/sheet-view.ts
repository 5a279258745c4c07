// How a sheet looks to a person: read for showing it, never for changing it. Colours are `#RRGGBB`.
import type { Area } from '../area';
import type { BorderLine, Side } from '../cell-contract';
import type { SheetDrawings } from './sheet-drawings';
import type { FileRule, FileValidation } from './sheet-rules';

export type { BorderLine, Side } from '../cell-contract';

export interface SheetView {
  /** How the workbook counts days. */
  readonly date1904: boolean;
  /** How far cells are said to reach, blank ones with a look included; 0 where nothing is said. */
  reach(): { readonly rows: number; readonly columns: number };
  /** One look for each cell; cells that share a style share the object. Cells that do not exist have that of their row or column. */
  looks(area: Area): readonly (readonly CellLook[])[];
  /** Of cells that nobody has given one. */
  usualLook(): CellLook;
  /** Those that differ from the others, in order. */
  columns(): readonly ColumnSpan[];
  /** Those the file has an entry for, in order. */
  rows(): readonly RowSize[];
  /** Pixels, of columns and rows the file says nothing of. */
  usualSize(): { readonly width: number; readonly height: number };
  frozen(): { readonly rows: number; readonly columns: number };
  showsGridLines(): boolean;
  tabColour(): string | null;
  validations(): readonly FileValidation[];
  /** In the order in which they are tried; those in extensions are only counted, as `extras`. */
  rules(): readonly FileRule[];
  notes(): readonly { readonly row: number; readonly column: number; readonly text: string }[];
  /** Links to addresses of the outside world. */
  outsideLinks(): readonly OutsideLink[];
  drawings(): SheetDrawings;
  /** Areas that one array formula fills. */
  arrays(): readonly Area[];
  extras(): SheetExtras;
  /** Of the workbook: the same in all its sheets. */
  bookExtras(): BookExtras;
}

/** How many of each. */
export interface BookExtras {
  readonly macros: number;
  /** Chart sheets and the like. */
  readonly otherSheets: number;
  /** Texts whose parts look different. */
  readonly richTexts: number;
}

export interface OutsideLink {
  readonly area: Area;
  readonly address: string;
}

/** How many of each. */
export interface SheetExtras {
  readonly tables: number;
  readonly pivotTables: number;
  readonly slicers: number;
  readonly threadedComments: number;
  readonly sparklines: number;
  /** Conditional formats that only newer programs know. */
  readonly rules: number;
  /** Buttons, boxes and embedded documents. */
  readonly controls: number;
}

export interface CellLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly fontSizePt: number;
  /** Null: the usual one, black. */
  readonly fontColour: string | null;
  readonly fill: string | null;
  readonly horizontal: 'general' | 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wrap: boolean;
  readonly borders: Readonly<Partial<Record<Side, BorderLine>>>;
}

export interface ColumnSpan {
  readonly from: number;
  readonly to: number;
  /** Null where the file has no width of its own for them. */
  readonly pixels: number | null;
  readonly hidden: boolean;
  readonly look: CellLook;
}

export interface RowSize {
  readonly row: number;
  /** Null where programs work it out from the text. */
  readonly pixels: number | null;
  readonly hidden: boolean;
}
