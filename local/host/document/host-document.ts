// The open spreadsheet behind the services: an .xlsx, plus what Google keeps of a document and a file does not.
import type { Area, XlsxSheet, XlsxWorkbook } from '../../workbook/contract';
import { ServiceException } from '../calls/service-exception';
import type { LinkableSheets } from './cell-links';
import type { CellPlace } from './cell-value';
import { DocumentLock } from './document-lock';
import { DocumentProperties } from './document-properties';
import { HostSheet } from './host-sheet';
import type { SheetSurroundings } from './host-sheet';
import { PendingWrites } from './pending-writes';
import { textOf } from './strict-validation';
import { refusedAsService } from './workbook-refusal';
import { zonedTime } from './zoned-time';
import type { ZonedTime } from './zoned-time';

export interface DocumentSettings {
  readonly workbook: XlsxWorkbook;
  /** E-mail addresses of the owner and of everybody who may edit the document. */
  readonly owner: string;
  readonly editors: readonly string[];
  /** What date cells mean. */
  readonly timeZone: string;
  /** Told of each change that a script has made; `area` is null where it is the sheet's as such. What a person types is not told. */
  readonly onWrite?: (sheet: XlsxSheet, area: Area | null) => void;
}

const MAXIMUM_NAME_LENGTH = 100;

export class HostDocument implements SheetSurroundings {
  readonly properties = new DocumentProperties();
  readonly lock = new DocumentLock();
  readonly owner: string;
  private readonly sheetsById = new Map<number, HostSheet>();
  private readonly zone: ZonedTime;
  private writes = new PendingWrites();

  constructor(readonly settings: DocumentSettings) {
    this.owner = settings.owner;
    this.zone = zonedTime(settings.timeZone);
  }

  /** Of the run that is going on. */
  get pending(): PendingWrites {
    return this.writes;
  }

  /** Nobody else sees or applies what is written meanwhile and still waits; what waits at the end is lost. */
  withOwnWrites<Answer>(work: () => Answer): Answer {
    const before = this.writes;
    this.writes = new PendingWrites();
    try {
      return work();
    } finally {
      this.writes = before;
    }
  }

  /** In tab order. */
  sheets(): readonly HostSheet[] {
    return this.settings.workbook.sheets().map((sheet) => this.hostSheet(sheet));
  }

  /** @throws ServiceException for a name that is taken or that no sheet can have */
  insertSheet(name: string, index: number): HostSheet {
    this.pending.settle();
    if (name === '' || name.length > MAXIMUM_NAME_LENGTH) throw new ServiceException(`Invalid sheet name: "${name}".`);
    if (this.sheets().some((sheet) => sheet.file.name.toLowerCase() === name.toLowerCase())) {
      throw new ServiceException(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    const added = refusedAsService(() => this.hostSheet(this.settings.workbook.addSheet(name, index)));
    this.wrote(added.file, null);
    return added;
  }

  /** @throws ServiceException for the last sheet that people see, and for one that this person may not edit */
  deleteSheet(sheet: HostSheet, user: string): void {
    this.pending.settle();
    if (this.sheets().every((each) => each === sheet || each.file.hidden)) {
      throw new ServiceException("You can't remove all the visible sheets in a document.");
    }
    sheet.requireEditable({ user, area: null });
    refusedAsService(() => {
      this.settings.workbook.removeSheet(sheet.file);
    });
    this.sheetsById.delete(sheet.file.id);
    this.wrote(sheet.file, null);
  }

  /** What the meaning of cells depends on, for a run in this year. */
  cellPlace(now: Date): CellPlace {
    const thisYear = new Date(this.zone.wallTimeOf(now.getTime())).getUTCFullYear();
    return { zone: this.zone, date1904: this.settings.workbook.date1904, thisYear };
  }

  /** What stands in an area that a drop-down list is taken from: the values, and as they are shown. */
  listed(sheetName: string, area: Area): ReadonlySet<string> {
    const file = this.settings.workbook.sheets().find(({ name }) => name.toLowerCase() === sheetName.toLowerCase());
    if (file === undefined) return new Set();
    const used = { ...area, rows: Math.max(1, Math.min(area.rows, file.lastRow() - area.row + 1)) };
    return new Set([...file.read(used).flat().map(textOf), ...file.shown(used).flat()].filter((text) => text !== ''));
  }

  wrote(sheet: XlsxSheet, area: Area | null): void {
    this.settings.onWrite?.(sheet, area);
  }

  linkable(): LinkableSheets {
    return { files: this.settings.workbook.sheets() };
  }

  private hostSheet(file: XlsxSheet): HostSheet {
    const known = this.sheetsById.get(file.id);
    if (known) return known;
    const made = new HostSheet(this, file);
    this.sheetsById.set(file.id, made);
    return made;
  }
}
