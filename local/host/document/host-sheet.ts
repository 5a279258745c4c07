// One sheet of the open spreadsheet: its grid with strict bounds, and writes that wait their turn.
import type { Area, XlsxSheet } from '../../workbook/contract';
import { ServiceException } from '../calls/service-exception';
import { sameArea } from '../../workbook/cells/cell-address';
import type { PendingWrite, PendingWrites } from './pending-writes';
import { SheetProtections } from './sheet-protections';
import { styleArea, withLooks } from './style-area';
import type { StyledArea } from './style-area';
import { refusedAsService } from './workbook-refusal';

/** The grid of a new sheet. A file says only how far its contents go. */
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;
const MAXIMUM_CELLS = 10_000_000;

/** What a sheet shares with the others of its document. */
export interface SheetSurroundings {
  readonly owner: string;
  readonly pending: PendingWrites;
  /** Told after each change of a sheet; `area` is null where it is the sheet's as such. */
  wrote(sheet: XlsxSheet, area: Area | null): void;
}

export interface Writer {
  readonly user: string;
  /** Null: the sheet as such. */
  readonly area: Area | null;
}

export class HostSheet {
  readonly protections: SheetProtections;
  private frozen = { rows: 0, columns: 0 };
  /** Undefined until somebody asks, so that a sheet nobody touches is never parsed. */
  private grown: { rows: number; columns: number } | undefined;

  constructor(
    private readonly document: SheetSurroundings,
    readonly file: XlsxSheet,
  ) {
    this.protections = new SheetProtections(file, {
      gridRows: () => this.grid.rows,
      onChange: () => {
        document.wrote(file, null);
      },
    });
  }

  private get grid(): { readonly rows: number; readonly columns: number } {
    this.grown ??= {
      rows: Math.max(NEW_ROWS, this.file.lastRow()),
      columns: Math.max(NEW_COLUMNS, this.file.lastColumn()),
    };
    return this.grown;
  }

  maxRows(): number {
    return this.grid.rows;
  }

  maxColumns(): number {
    return this.grid.columns;
  }

  /** Grows the grid at its end. @throws ServiceException past Google's limit of cells */
  grow(more: { readonly rows: number; readonly columns: number }): void {
    const rows = this.grid.rows + more.rows;
    const columns = this.grid.columns + more.columns;
    if (rows * columns > MAXIMUM_CELLS) {
      throw new ServiceException(
        `This action would increase the number of cells in the workbook above the limit of ${MAXIMUM_CELLS} cells.`,
      );
    }
    this.grown = { rows, columns };
  }

  /** @throws ServiceException with Google's sentence for an area that is empty or not inside the grid */
  area(wanted: Area): Area {
    if (wanted.row < 1) throw new ServiceException('The starting row of the range is too small.');
    if (wanted.column < 1) throw new ServiceException('The starting column of the range is too small.');
    if (wanted.rows < 1) throw new ServiceException('The number of rows in the range must be at least 1.');
    if (wanted.columns < 1) throw new ServiceException('The number of columns in the range must be at least 1.');
    const isInside =
      wanted.row + wanted.rows - 1 <= this.grid.rows && wanted.column + wanted.columns - 1 <= this.grid.columns;
    if (!isInside) throw new ServiceException('The coordinates of the range are outside the dimensions of the sheet.');
    return wanted;
  }

  /** Rows and columns are frozen apart; the file takes both at once. */
  freeze(changed: { readonly rows?: number; readonly columns?: number }): void {
    this.frozen = { ...this.frozen, ...changed };
    this.file.freeze(this.frozen.rows, this.frozen.columns);
  }

  /** What has been written becomes visible before anything is read. */
  settled(): XlsxSheet {
    this.document.pending.settle();
    return this.file;
  }

  wholeGrid(): Area {
    return { row: 1, column: 1, ...this.grid };
  }

  /** Queues a change of this sheet. */
  change(writer: Writer, apply: (file: XlsxSheet) => void): void {
    this.document.pending.add({
      apply: () => {
        this.applyFor(writer, apply);
      },
    });
  }

  /** Queues looks of an area; several calls on one area, a facet each, become one write. */
  style(user: string, styled: StyledArea): void {
    this.document.pending.add(this.styleWrite(user, styled));
  }

  private styleWrite(user: string, styled: StyledArea): StyleWrite {
    return {
      styled,
      sheet: this,
      apply: () => {
        this.applyFor({ user, area: styled.area }, (file) => {
          styleArea(file, styled);
        });
      },
      joinedWith: (next) => {
        const more = 'styled' in next ? (next as StyleWrite) : null;
        if (more?.sheet !== this || !sameArea(more.styled.area, styled.area)) return null;
        return this.styleWrite(user, withLooks(styled, more.styled.looks));
      },
    };
  }

  mayBeEditedBy(writer: Writer): boolean {
    return this.protections.letThrough({ ...writer, owner: this.document.owner });
  }

  /** @throws ServiceException with Google's sentence where the user may not edit the cells */
  requireEditable(writer: Writer): void {
    if (this.mayBeEditedBy(writer)) return;
    throw new ServiceException(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  }

  /** Whether the user may make a change is settled when it is applied. */
  private applyFor(writer: Writer, apply: (file: XlsxSheet) => void): void {
    this.requireEditable(writer);
    refusedAsService(() => {
      apply(this.file);
    });
    this.document.wrote(this.file, writer.area);
  }
}

interface StyleWrite extends PendingWrite {
  readonly sheet: HostSheet;
  readonly styled: StyledArea;
}
