// The open file as a workbook.
import type { Area, Calculate, DefinedName, Recording, XlsxSheet, XlsxWorkbook } from '../contract';
import { declarePart } from '../package/content-types';
import { folderOf } from '../package/part-name';
import { relate, relationshipsOf } from '../package/relationships';
import { BookRecording } from '../recording/book-recording';
import type { XlsxPackage } from '../package/xlsx-package';
import type { CellChanges } from '../sheet/cell-grid';
import { BookContext } from './book-context';
import { dropCalculationChain } from './calculation-chain';
import { ChangedSheets } from './changed-sheets';
import { PatchedSheet } from './patched-sheet';
import { referencesTo } from './references-to';
import { checkSheetName } from './sheet-name';
import { renameSheet } from './sheet-renaming';
import { checkUnreferenced, lastSheet, removeSheetParts } from './sheet-removal';
import { SheetSource } from './sheet-source';
import { unselectTabs } from './selected-tabs';
import { emptySheet } from './sheet-templates';
import { definedNamesOf, refreshStale } from './fresh-results';
import { dropStaleResults } from './stale-caches';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

export class PatchedWorkbook implements XlsxWorkbook {
  private readonly book: BookContext;
  private readonly byRelationship = new Map<string, PatchedSheet>();
  private readonly changes = new ChangedSheets();
  /** Chart sheets and the like. */
  private readonly otherSheetParts: string[] = [];
  private nextId = 1;

  constructor(
    private readonly pack: XlsxPackage,
    workbookPart: string,
  ) {
    this.book = new BookContext(pack, workbookPart);
    const links = new Map(relationshipsOf(pack, workbookPart).map((link) => [link.id, link]));
    for (const entry of this.book.workbook.entries()) {
      const link = links.get(entry.relationshipId);
      if (link?.type === 'worksheet') this.register(link.id, link.target);
      else if (link !== undefined) this.otherSheetParts.push(link.target);
    }
  }

  get date1904(): boolean {
    return this.book.workbook.date1904;
  }

  sheets(): readonly XlsxSheet[] {
    return this.patchedSheets();
  }

  addSheet(name: string, index?: number): XlsxSheet {
    const { workbook } = this.book;
    const entries = workbook.entries();
    const taken = entries.map((entry) => entry.name);
    checkSheetName(name, taken);
    const next = index === undefined ? undefined : this.patchedSheets()[index];
    const position = next === undefined ? entries.length : next.source.place.position();
    const part = this.pack.freeName(`${folderOf(workbook.part)}worksheets/sheet#.xml`);
    this.pack.setText(part, emptySheet(workbook.namespace));
    declarePart(this.pack, part, SHEET_TYPE);
    const relationshipId = relate(this.pack, workbook.part, { type: 'worksheet', target: part });
    workbook.insert(name, relationshipId, position);
    const sheet = this.register(relationshipId, part);
    this.changes.isNew(sheet.source);
    return sheet;
  }

  removeSheet(sheet: XlsxSheet): void {
    const removed = this.patched(sheet);
    const { workbook } = this.book;
    const position = removed.source.place.position();
    const entry = workbook.entries()[position];
    if (entry === undefined) return;
    if (workbook.entries().every((other, at) => other.hidden || at === position)) throw lastSheet(removed.name);
    const wasActive = workbook.activePosition === position;
    this.flush();
    const { part } = removed.source.place;
    checkUnreferenced(this.pack, { name: removed.name, part, position });
    removeSheetParts(this.pack, workbook.part, part);
    workbook.remove(position);
    this.byRelationship.delete(entry.relationshipId);
    this.changes.forget(removed.source);
    dropCalculationChain(this.pack, this.book.workbook.part);
    if (wasActive) this.activateFirstVisible();
  }

  renameSheet(sheet: XlsxSheet, name: string): void {
    const { source } = this.patched(sheet);
    this.flush();
    renameSheet(this.book, source.place, name);
  }

  moveSheet(sheet: XlsxSheet, index: number): void {
    const to = this.patchedSheets()[index]?.source.place.position();
    if (to !== undefined) this.book.workbook.move(this.patched(sheet).source.place.position(), to);
  }

  activate(sheet: XlsxSheet): void {
    const target = this.patched(sheet);
    if (target.hidden) target.setHidden(false);
    const others = this.patchedSheets().filter((other) => other !== target);
    unselectTabs(this.pack, { sheets: others.map(({ source }) => source), parts: this.otherSheetParts });
    target.source.select();
    this.book.workbook.setActive(target.source.place.position());
  }

  referencesTo(sheet: XlsxSheet, area: Area): readonly string[] {
    const sources = this.patchedSheets().map(({ source }) => source);
    return referencesTo({ pack: this.pack, sources, workbook: this.book.workbook }, { sheet: sheet.name, area });
  }

  refreshResults(calculate: Calculate): void {
    const sheets = new Map(this.patchedSheets().map((sheet) => [sheet.source, sheet]));
    const { workbook } = this.book;
    if (refreshStale({ sheets, workbook, changes: this.changes.takeAll() }, calculate)) workbook.recalculateOnLoad();
  }

  definedNames(): readonly DefinedName[] {
    return definedNamesOf(this.book.workbook);
  }

  record(): Recording {
    return new BookRecording({ watchers: this.book.watchers, changes: this.changes });
  }

  save(): Uint8Array {
    this.flush();
    return this.pack.save();
  }

  touchedParts(): readonly string[] {
    this.flush();
    return this.pack.touched();
  }

  private flush(): void {
    const sources = this.patchedSheets().map((sheet) => sheet.source);
    const { workbook } = this.book;
    if (dropStaleResults(sources, workbook, this.changes.takeOfFile())) workbook.recalculateOnLoad();
    for (const source of sources) source.flush();
    this.book.flush();
  }

  private patchedSheets(): PatchedSheet[] {
    return this.book.workbook
      .entries()
      .map((entry) => this.byRelationship.get(entry.relationshipId))
      .filter((sheet) => sheet !== undefined);
  }

  /** Our own object for a sheet that came back from the caller. */
  private patched(sheet: XlsxSheet): PatchedSheet {
    const found = this.patchedSheets().find((candidate) => candidate.id === sheet.id);
    if (found === undefined) throw new Error('The sheet is not in this workbook any more.');
    return found;
  }

  private register(relationshipId: string, part: string): PatchedSheet {
    const source = new SheetSource(this.book, {
      id: this.nextId++,
      part,
      name: () => this.book.workbook.entryOf(relationshipId).name,
      hidden: () => this.book.workbook.entryOf(relationshipId).hidden,
      position: () => this.book.workbook.entries().indexOf(this.book.workbook.entryOf(relationshipId)),
      setHidden: (hidden) => {
        this.setHidden(relationshipId, hidden);
      },
      changed: (changes) => {
        this.cellsChanged(sheet, changes);
      },
    });
    const sheet = new PatchedSheet(source);
    this.byRelationship.set(relationshipId, sheet);
    return sheet;
  }

  private setHidden(relationshipId: string, hidden: boolean): void {
    const { workbook } = this.book;
    const entry = this.book.workbook.entryOf(relationshipId);
    const others = workbook.entries().filter((other) => other.relationshipId !== relationshipId);
    if (hidden && others.every((other) => other.hidden)) throw lastSheet(entry.name);
    workbook.setHidden(entry, hidden);
    const active = workbook.entries()[workbook.activePosition];
    if (active?.hidden) this.activateFirstVisible();
  }

  private activateFirstVisible(): void {
    const visible = this.patchedSheets().find((sheet) => !sheet.hidden);
    if (visible !== undefined) this.activate(visible);
  }

  private cellsChanged(sheet: PatchedSheet, changes: CellChanges): void {
    this.changes.add(sheet.source, changes.area);
    if (changes.losesFormula) dropCalculationChain(this.pack, this.book.workbook.part);
    if (changes.needsCalculation) this.book.workbook.recalculateOnLoad();
  }
}
