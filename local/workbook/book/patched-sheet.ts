// A worksheet of the open file: each question or change goes to the module that knows that part of the XML.
import { checkArea } from '../cells/cell-address';
import type { Area, Content, Look, PageSetup, SheetShape, XlsxSheet } from '../contract';
import { columnStyle, setColumnStyle, setColumnWidth } from '../sheet/columns';
import { addMerge, addMergesAcross, mergesOf, removeMerges } from '../sheet/merges';
import { printTitles, setPageSetup } from '../sheet/page-setup';
import { setRowHeight } from '../sheet/row';
import { freeze, setTabColour } from '../sheet/sheet-view';
import { shownTexts } from '../styles/shown-text';
import { sheetShape } from './sheet-shape';
import { readView } from '../view/read-view';
import type { SheetView } from '../view/sheet-view';
import { AnnotatedSheet } from './annotated-sheet';
import { BlockReader } from './block-reader';
import { fitRows } from './fit-rows';
import type { SheetSource } from './sheet-source';

export class PatchedSheet extends AnnotatedSheet implements XlsxSheet {
  readonly id: number;
  private readonly blocks: BlockReader;

  constructor(source: SheetSource) {
    super(source);
    this.id = source.place.id;
    this.blocks = new BlockReader(source);
  }

  get name(): string {
    return this.source.place.name();
  }

  get hidden(): boolean {
    return this.source.place.hidden();
  }

  lastRow(): number {
    return this.blocks.extent().lastRow;
  }

  lastColumn(): number {
    return this.blocks.extent().lastColumn;
  }

  read(area: Area): readonly (readonly Content[])[] {
    return this.blocks.contents(area);
  }

  shown(area: Area): readonly (readonly string[])[] {
    const contents = this.read(area);
    const formats = this.numberFormats(area);
    const shownAs = shownTexts(this.source.book.workbook.date1904);
    return contents.map((row, rowOffset) =>
      row.map((content, columnOffset) => shownAs(content, formats[rowOffset]?.[columnOffset] ?? 'General')),
    );
  }

  numberFormats(area: Area): readonly (readonly string[])[] {
    return this.blocks.formats(area);
  }

  knownNumberFormats(): readonly string[] {
    return this.source.book.styles().numberFormats();
  }

  write(area: Area, contents: readonly (readonly Content[])[]): void {
    this.source.edit().grid.write(area, contents);
  }

  style(area: Area, looks: readonly (readonly Look[])[]): void {
    checkArea(area);
    const { grid } = this.source.edit();
    const styles = this.source.book.styles();
    const current = grid.styles(area);
    const patched = looks.map((row, rowOffset) =>
      row.map((look, columnOffset) => styles.withLook(current[rowOffset]?.[columnOffset] ?? 0, look)),
    );
    grid.setStyles(area, patched);
  }

  styleColumn(column: number, look: Look): void {
    const sheet = this.source.edit().part;
    setColumnStyle(sheet, column, this.source.book.styles().withLook(columnStyle(sheet, column), look));
  }

  clear(area: Area): void {
    this.source.edit().grid.clear(area);
  }

  merges(): readonly Area[] {
    return mergesOf(this.source.xml);
  }

  merge(area: Area): void {
    addMerge(this.source.edit().part, area);
  }

  mergeAcross(area: Area): void {
    addMergesAcross(this.source.edit().part, area);
  }

  unmerge(area: Area): void {
    removeMerges(this.source.edit().part, area);
  }

  setColumnWidth(column: number, pixels: number): void {
    const digitPixels = this.source.book.styles().digitPixels();
    setColumnWidth(this.source.edit().part, column, { pixels, digitPixels });
  }

  setRowHeight(row: number, pixels: number): void {
    setRowHeight(this.source.edit().part.rows.edit(row), pixels);
  }

  fitRows(firstRow: number, rows: number): void {
    const area = { row: firstRow, column: 1, rows, columns: Math.max(1, this.lastColumn()) };
    fitRows(this.source, area, this.shown(area));
  }

  freeze(rows: number, columns: number): void {
    freeze(this.source.edit().part, rows, columns);
  }

  setTabColour(colour: string | null): void {
    setTabColour(this.source.edit().part, colour);
  }

  setHidden(hidden: boolean): void {
    this.source.place.setHidden(hidden);
  }

  setPageSetup(setup: PageSetup): void {
    setPageSetup(this.source.edit().part, setup);
    this.source.book.workbook.setPrintTitles(this.source.place.position(), printTitles(this.name, setup));
  }

  view(): SheetView {
    return readView(this.source, this.blocks);
  }

  shape(): SheetShape {
    return sheetShape(this.source);
  }
}
