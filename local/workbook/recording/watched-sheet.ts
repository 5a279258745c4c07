// As much of a sheet as a recording asks for.
import type { CellChanges, CellGrid } from '../sheet/cell-grid';
import type { WorksheetPart } from '../sheet/worksheet-part';

export interface WatchedSheet {
  readonly xml: WorksheetPart;
  readonly grid: CellGrid;
  readonly place: {
    readonly part: string;
    readonly name: () => string;
    readonly changed: (changes: CellChanges) => void;
  };
  edit(): { readonly part: WorksheetPart; readonly grid: CellGrid };
}

/** Is told of a sheet before it is changed. */
export interface SheetWatcher {
  watch(sheet: WatchedSheet): void;
}
