// The lines that a button of the grid draws in an area, by its name: all of them, around it, between its rows ...
import type { Area } from '../../../workbook/contract';
import type { BorderLine } from '../../../workbook/view/sheet-view';
import { isObject, malformed } from '../members';
import { lineMember } from './border-line';
import type { DrawnCell, Sides } from './drawn-cell';
import { mapArea } from './cell-blocks';

const POSITIONS: ReadonlySet<unknown> = new Set('all h v hv left right top bottom external clear'.split(' '));

/** Where a cell stands in the area. */
interface Edges {
  readonly isLeft: boolean;
  readonly isRight: boolean;
  readonly isTop: boolean;
  readonly isBottom: boolean;
}

export function zoneBorders(area: Area, border: unknown): DrawnCell[] {
  if (!isObject(border) || !POSITIONS.has(border['position'])) throw malformed();
  const { position, style, color } = border;
  if (position === 'clear') return cleared(area);
  // Without a colour the lines are taken away.
  const line = color === '' ? null : lineMember({ ...(style === undefined ? {} : { style }), color });
  return mapArea(area, (row, column): DrawnCell => {
    const edges = {
      isLeft: column === area.column,
      isRight: column === area.column + area.columns - 1,
      isTop: row === area.row,
      isBottom: row === area.row + area.rows - 1,
    };
    return { row, column, sides: sidesOf(position, edges, line) };
  }).flat();
}

function sidesOf(position: unknown, { isLeft, isRight, isTop, isBottom }: Edges, line: BorderLine | null): Sides {
  const isAll = position === 'all';
  const isOutside = position === 'external';
  const hasRows = position === 'h' || position === 'hv';
  const hasColumns = position === 'v' || position === 'hv';
  return {
    ...(isAll || (isTop ? isOutside || position === 'top' : hasRows) ? { top: line } : {}),
    ...(isAll || (isBottom ? isOutside || position === 'bottom' : hasRows) ? { bottom: line } : {}),
    ...(isAll || (isLeft ? isOutside || position === 'left' : hasColumns) ? { left: line } : {}),
    ...(isAll || (isRight ? isOutside || position === 'right' : hasColumns) ? { right: line } : {}),
  };
}

/** The neighbours' lines on the edges go too. */
function cleared(area: Area): DrawnCell[] {
  const { row, column, rows, columns } = area;
  const inside = mapArea(area, (atRow, atColumn): DrawnCell => ({
    row: atRow,
    column: atColumn,
    sides: { left: null, right: null, top: null, bottom: null },
  })).flat();
  const beside = Array.from({ length: rows }, (_, offset): DrawnCell[] => [
    { row: row + offset, column: column - 1, sides: { right: null } },
    { row: row + offset, column: column + columns, sides: { left: null } },
  ]).flat();
  const aboveAndBelow = Array.from({ length: columns }, (_, offset): DrawnCell[] => [
    { row: row - 1, column: column + offset, sides: { bottom: null } },
    { row: row + rows, column: column + offset, sides: { top: null } },
  ]).flat();
  return [...inside, ...[...beside, ...aboveAndBelow].filter((cell) => cell.row > 0 && cell.column > 0)];
}
