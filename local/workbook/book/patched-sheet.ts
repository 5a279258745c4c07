// A worksheet of the open file: each question or change goes to the module that knows that part of the XML.
import { checkArea } from '../cells/cell-address';
import type { Area, Content, Look, Validation, XlsxSheet } from '../contract';
import { noteAt, setNotes } from '../notes/sheet-notes';
import type { Note } from '../notes/sheet-notes';
import { CellGrid } from '../sheet/cell-grid';
import type { LostFormula } from '../sheet/cell-grid';
import { columnStyle, setColumnStyle, setColumnWidth } from '../sheet/columns';
import { addMerge, mergesOf, removeMerges } from '../sheet/merges';
import { protect, protectionOf, unprotect } from '../sheet/protection';
import { setRowHeight } from '../sheet/row';
import { freeze, selectTab, setTabColour } from '../sheet/sheet-view';
import { lastColumnOf, lastRowOf } from '../sheet/sheet-area';
import { addValidations, validationsOf } from '../sheet/validations';
import { WorksheetPart } from '../sheet/worksheet-part';
import { shownText } from '../styles/shown-text';
import type { BookContext } from './book-context';

/** What the workbook knows of a sheet, as it now is. */
export interface SheetPlace {
  readonly id: number;
  readonly part: string;
  readonly name: () => string;
  readonly hidden: () => boolean;
  readonly setHidden: (hidden: boolean) => void;
  readonly changed: (area: Area, lostFormula: LostFormula) => void;
}

export class PatchedSheet implements XlsxSheet {
  readonly id: number;
  private loaded: { part: WorksheetPart; grid: CellGrid } | null = null;
  private touched = false;

  constructor(
    private readonly book: BookContext,
    private readonly place: SheetPlace,
  ) {
    this.id = place.id;
  }

  get name(): string {
    return this.place.name();
  }

  get hidden(): boolean {
    return this.place.hidden();
  }

  lastRow(): number {
    return lastRowOf(this.load().part);
  }

  lastColumn(): number {
    return lastColumnOf(this.load().part);
  }

  read(area: Area): readonly (readonly Content[])[] {
    checkArea(area);
    return this.load().grid.read(area);
  }

  shown(area: Area): readonly (readonly string[])[] {
    const formats = this.numberFormats(area);
    const { date1904 } = this.book.workbook;
    return this.read(area).map((row, rowOffset) =>
      row.map((content, columnOffset) => {
        const numberFormat = formats[rowOffset]?.[columnOffset] ?? 'General';
        return shownText(content, { numberFormat, date1904 });
      }),
    );
  }

  numberFormats(area: Area): readonly (readonly string[])[] {
    checkArea(area);
    const book = this.book.styles();
    return this.load()
      .grid.styles(area)
      .map((row) => row.map((style) => book.numberFormat(style)));
  }

  write(area: Area, contents: readonly (readonly Content[])[]): void {
    this.load().grid.write(area, contents);
    this.touched = true;
  }

  style(area: Area, looks: readonly (readonly Look[])[]): void {
    checkArea(area);
    const { grid } = this.load();
    const book = this.book.styles();
    const current = grid.styles(area);
    const patched = looks.map((row, rowOffset) =>
      row.map((look, columnOffset) => book.withLook(current[rowOffset]?.[columnOffset] ?? 0, look)),
    );
    grid.setStyles(area, patched);
    this.touched = true;
  }

  styleColumn(column: number, look: Look): void {
    const part = this.edit();
    setColumnStyle(part, column, this.book.styles().withLook(columnStyle(part, column), look));
  }

  clear(area: Area): void {
    this.load().grid.clear(area);
    this.touched = true;
  }

  merges(): readonly Area[] {
    return mergesOf(this.load().part);
  }

  merge(area: Area): void {
    addMerge(this.edit(), area);
  }

  unmerge(area: Area): void {
    removeMerges(this.edit(), area);
  }

  setColumnWidth(column: number, pixels: number): void {
    setColumnWidth(this.edit(), column, pixels);
  }

  setRowHeight(row: number, pixels: number): void {
    setRowHeight(this.edit().rows.edit(row), pixels);
  }

  freeze(rows: number, columns: number): void {
    freeze(this.edit(), rows, columns);
  }

  setTabColour(colour: string | null): void {
    setTabColour(this.edit(), colour);
  }

  setHidden(hidden: boolean): void {
    this.place.setHidden(hidden);
  }

  note(row: number, column: number): string {
    return noteAt({ pack: this.book.pack, part: this.place.part }, row, column);
  }

  setNotes(notes: readonly Note[]): void {
    const sheet = this.edit();
    setNotes({ pack: this.book.pack, part: this.place.part, sheet, namespace: this.book.workbook.namespace }, notes);
  }

  validations(): readonly Validation[] {
    return validationsOf(this.load().part);
  }

  addValidations(validations: readonly Validation[]): void {
    addValidations(this.edit(), validations);
  }

  protection(): { readonly description: string } | null {
    return protectionOf(this.load().part);
  }

  protect(description: string): void {
    protect(this.edit(), description);
  }

  unprotect(): void {
    unprotect(this.edit());
  }

  /** Whether the tab counts as selected in the file; only one may. */
  setSelected(selected: boolean): void {
    if (selectTab(this.load().part, selected)) this.touched = true;
  }

  /** Puts the sheet's XML into the package when it was changed. */
  flush(): void {
    if (this.touched && this.loaded !== null) this.book.pack.setText(this.place.part, this.loaded.part.text());
  }

  private edit(): WorksheetPart {
    this.touched = true;
    return this.load().part;
  }

  private load(): { part: WorksheetPart; grid: CellGrid } {
    if (this.loaded === null) {
      const part = new WorksheetPart(this.book.pack.text(this.place.part), this.place.part);
      const grid = new CellGrid(part, {
        sheetName: this.place.name,
        strings: this.book.strings,
        date1904: this.book.workbook.date1904,
        changed: this.place.changed,
      });
      this.loaded = { part, grid };
    }
    return this.loaded;
  }
}
