// Notes and links of cells, which the grid itself knows nothing of.
import type { GridData, GridSheet } from '../../grid/grid-data';
import type { GridModel } from '../grid/vendor';

export type SheetMarks = Pick<GridSheet, 'notes' | 'links'>;

/** By the grid's name of the sheet. */
export type CellMarks = ReadonlyMap<string, SheetMarks>;

export function marksOf({ sheets }: GridData): CellMarks {
  return new Map(sheets.map(({ id, notes, links }) => [id, { notes, links }]));
}

export interface CellPosition {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

export interface MarkedCell {
  /** As `C5`. */
  readonly address: string;
  readonly note: string | null;
  readonly link: { readonly sheet: string; readonly cell: string } | null;
}

/** A merged cell is known by its first. */
export function markedCell(model: GridModel, marks: CellMarks, position: CellPosition): MarkedCell | null {
  const { sheetId, col, row } = model.getters.getMainCellPosition(position);
  const address = window.o_spreadsheet.helpers.toXC(col, row);
  const sheet = marks.get(sheetId);
  const note = sheet?.notes[address] ?? null;
  const link = sheet?.links[address] ?? null;
  return note === null && link === null ? null : { address, note, link };
}
