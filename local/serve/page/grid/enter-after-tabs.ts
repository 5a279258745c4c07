// Enter after a line filled by Tab leads to where the next line begins.
import type { Key } from './finish-with-key';

export interface CellPlace {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

/** The cells that Tab has led through. */
export interface TabbedLine {
  readonly firstColumn: number;
  /** Where it has led to. */
  readonly at: CellPlace;
}

export interface Move {
  readonly key: Key | null;
  readonly from: CellPlace;
  /** Where the grid leads. */
  readonly to: CellPlace;
}

/** The line after the move, null where it is broken off. */
export function lineAfter(line: TabbedLine | null, { key, from, to }: Move): TabbedLine | null {
  if (key?.key !== 'Tab') return null;
  return { firstColumn: Math.min(isAtEnd(line, from) ? line.firstColumn : from.col, to.col), at: to };
}

/** The column that Enter leads to, null where it goes straight down. */
export function columnAfterEnter(line: TabbedLine | null, { key, from, to }: Move): number | null {
  const isDown = key?.key === 'Enter' && to.row > from.row;
  return isDown && isAtEnd(line, from) ? line.firstColumn : null;
}

function isAtEnd(line: TabbedLine | null, { sheetId, col, row }: CellPlace): line is TabbedLine {
  return line !== null && line.at.sheetId === sheetId && line.at.col === col && line.at.row === row;
}
