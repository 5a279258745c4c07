// Looks for an area; one that reaches the end of the grid is meant for cells that do not exist yet.
import type { Area, Look, XlsxSheet } from '../../workbook/contract';
import { remembering } from './remembering';

export interface StyledArea {
  readonly area: Area;
  readonly looks: readonly (readonly Look[])[];
  readonly gridRows: number;
}

/** The same area with further facets; where both name one, the later holds. */
export function withLooks(styled: StyledArea, more: StyledArea['looks']): StyledArea {
  const joinedWith = remembering((look: Look) => remembering((added: Look): Look => ({ ...look, ...added })));
  return {
    ...styled,
    looks: styled.looks.map((row, rowIndex) =>
      row.map((look, columnIndex) => joinedWith(look)(more[rowIndex]?.[columnIndex] ?? {})),
    ),
  };
}

/** A column's empty rest takes its look from the column, so that a form of a thousand rows does not become a thousand cells in the file. */
export function styleArea(file: XlsxSheet, { area, looks, gridRows }: StyledArea): void {
  const lastUsedRow = file.lastRow();
  const reachesEnd = area.row + area.rows - 1 === gridRows && area.columns === 1 && gridRows > lastUsedRow;
  if (!reachesEnd) {
    file.style(area, looks);
    return;
  }
  const usedRows = Math.max(0, lastUsedRow - area.row + 1);
  if (usedRows > 0) file.style({ ...area, rows: usedRows }, looks.slice(0, usedRows));
  const rest = looks.at(-1)?.[0];
  if (rest) file.styleColumn(area.column, rest);
}
