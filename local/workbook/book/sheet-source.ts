// One worksheet part of the open file: read when first needed, written back when it was touched.
import type { Area, FormulaResults } from '../contract';
import { CellGrid } from '../sheet/cell-grid';
import type { CellChanges } from '../sheet/cell-grid';
import { dropResults, formulasIn, storeResults } from '../sheet/sheet-formulas';
import type { StoredFormula } from '../sheet/sheet-formulas';
import { saysSelected, selectTab, unselectTab } from '../sheet/sheet-view';
import { tablesOf } from '../sheet/tables';
import type { Table } from '../sheet/tables';
import { WorksheetPart } from '../sheet/worksheet-part';
import type { BookContext } from './book-context';

/** What the workbook knows of a sheet, as it now is. */
export interface SheetPlace {
  readonly id: number;
  readonly part: string;
  readonly name: () => string;
  readonly hidden: () => boolean;
  /** Among all sheets of the file, 0-based. */
  readonly position: () => number;
  readonly setHidden: (hidden: boolean) => void;
  readonly changed: (changes: CellChanges) => void;
}

interface LoadedSheet {
  readonly part: WorksheetPart;
  readonly grid: CellGrid;
}

export class SheetSource {
  private loaded: LoadedSheet | null = null;
  private touched = false;
  /** Grows with every change, so that a reader knows whether what it keeps still holds. */
  edition = 0;

  constructor(
    readonly book: BookContext,
    readonly place: SheetPlace,
  ) {}

  /** For questions. */
  get grid(): CellGrid {
    return this.load().grid;
  }

  /** For questions. */
  get xml(): WorksheetPart {
    return this.load().part;
  }

  /** For changes. */
  edit(): LoadedSheet {
    this.touched = true;
    this.edition += 1;
    for (const watcher of this.book.watchers) watcher.watch(this);
    return this.load();
  }

  /** Puts the sheet's XML into the package when it was changed. */
  flush(): void {
    if (!this.touched || this.loaded === null) return;
    this.book.pack.setText(this.place.part, this.loaded.part.text());
    this.touched = false;
  }

  tables(): Table[] {
    return tablesOf(this.book.pack, this.place.part);
  }

  formulas(): StoredFormula[] {
    return formulasIn(this.xml, this.grid.sharedFormulas);
  }

  dropResults(area: Area): void {
    dropResults(this.edit().part, area);
  }

  storeResults(area: Area, results: FormulaResults): void {
    storeResults(this.edit().part, area, results);
  }

  select(): void {
    if (selectTab(this.xml)) this.touched = true;
  }

  unselect(): void {
    // A big sheet is not taken apart only to learn that nothing is to be done.
    if (this.loaded === null && !saysSelected(this.book.pack.text(this.place.part))) return;
    if (unselectTab(this.xml.root)) this.touched = true;
  }

  private load(): LoadedSheet {
    if (this.loaded === null) {
      const { book, place } = this;
      const part = new WorksheetPart(book.pack.text(place.part), place.part);
      const grid = new CellGrid(part, {
        sheetName: place.name,
        strings: book.strings,
        tables: () => this.tables(),
        date1904: book.workbook.date1904,
        changed: place.changed,
      });
      this.loaded = { part, grid };
    }
    return this.loaded;
  }
}
