// The open file as a workbook.
import type { XlsxSheet, XlsxWorkbook } from '../contract';
import { declarePart, undeclarePart } from '../package/content-types';
import { folderOf } from '../package/part-name';
import { relate, relatedPart, relationshipsOf, unrelate } from '../package/relationships';
import type { XlsxPackage } from '../package/xlsx-package';
import type { LostFormula } from '../sheet/cell-grid';
import { WorkbookError } from '../workbook-error';
import { BookContext } from './book-context';
import { PatchedSheet } from './patched-sheet';
import { checkSheetName } from './sheet-name';
import { emptySheet } from './sheet-templates';
import type { SheetEntry } from './workbook-part';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

export class PatchedWorkbook implements XlsxWorkbook {
  private readonly book: BookContext;
  private readonly sheetsByRelationship = new Map<string, PatchedSheet>();
  private nextId = 1;

  constructor(
    private readonly pack: XlsxPackage,
    workbookPart: string,
  ) {
    this.book = new BookContext(pack, workbookPart);
    const links = new Map(relationshipsOf(pack, workbookPart).map((link) => [link.id, link]));
    for (const entry of this.book.workbook.entries()) {
      const link = links.get(entry.relationshipId);
      if (link?.type === 'worksheet') this.register(entry.relationshipId, link.target);
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
    checkSheetName(
      name,
      entries.map((entry) => entry.name),
    );
    const next = index === undefined ? undefined : this.patchedSheets()[index];
    const position = next === undefined ? entries.length : this.positionOf(next);
    const part = this.pack.freeName(`${folderOf(workbook.part)}worksheets/sheet#.xml`);
    this.pack.setText(part, emptySheet(workbook.namespace));
    declarePart(this.pack, part, SHEET_TYPE);
    const relationshipId = relate(this.pack, workbook.part, { type: 'worksheet', target: part });
    workbook.insert(name, relationshipId, position);
    return this.register(relationshipId, part);
  }

  removeSheet(sheet: XlsxSheet): void {
    throw new WorkbookError('still-referenced', `"${sheet.name}" cannot be removed yet.`, { name: sheet.name });
  }

  activate(sheet: XlsxSheet): void {
    const target = this.patchedSheets().find((candidate) => candidate.id === sheet.id);
    if (target === undefined) return;
    if (target.hidden) target.setHidden(false);
    for (const other of this.patchedSheets()) other.setSelected(other === target);
    this.book.workbook.setActive(this.positionOf(target));
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
    for (const sheet of this.sheetsByRelationship.values()) sheet.flush();
    this.book.flush();
  }

  private patchedSheets(): PatchedSheet[] {
    return this.book.workbook
      .entries()
      .map((entry) => this.sheetsByRelationship.get(entry.relationshipId))
      .filter((sheet) => sheet !== undefined);
  }

  private register(relationshipId: string, part: string): PatchedSheet {
    const sheet = new PatchedSheet(this.book, {
      id: this.nextId++,
      part,
      name: () => this.entryOf(relationshipId).name,
      hidden: () => this.entryOf(relationshipId).hidden,
      setHidden: (hidden) => {
        this.setHidden(relationshipId, hidden);
      },
      changed: (_area, lostFormula) => {
        this.cellsChanged(lostFormula);
      },
    });
    this.sheetsByRelationship.set(relationshipId, sheet);
    return sheet;
  }

  private entryOf(relationshipId: string): SheetEntry {
    const entry = this.book.workbook.entries().find((candidate) => candidate.relationshipId === relationshipId);
    if (entry === undefined) throw new Error('The sheet was removed.');
    return entry;
  }

  private positionOf(sheet: PatchedSheet): number {
    return this.book.workbook
      .entries()
      .findIndex((entry) => this.sheetsByRelationship.get(entry.relationshipId) === sheet);
  }

  private setHidden(relationshipId: string, hidden: boolean): void {
    const { workbook } = this.book;
    const entry = this.entryOf(relationshipId);
    if (hidden && workbook.entries().every((other) => other.hidden || other.relationshipId === relationshipId)) {
      throw new WorkbookError('last-sheet', `"${entry.name}" is the only sheet to be seen, so it cannot be hidden.`, {
        name: entry.name,
      });
    }
    workbook.setHidden(entry, hidden);
    const active = workbook.entries()[workbook.activePosition];
    const visible = this.patchedSheets().find((sheet) => !sheet.hidden);
    if (hidden && active?.relationshipId === relationshipId && visible !== undefined) this.activate(visible);
  }

  private cellsChanged(lostFormula: LostFormula): void {
    const chain =
      lostFormula === 'formula-lost' ? relatedPart(this.pack, this.book.workbook.part, 'calcChain') : undefined;
    if (chain === undefined) return;
    this.pack.remove(chain);
    undeclarePart(this.pack, chain);
    unrelate(this.pack, this.book.workbook.part, chain);
  }
}
