// Which cells a rule of the grid applies to, and which it is to apply to.
import { areasWithout } from '../../../workbook/cells/area-difference';
import { parseArea } from '../../../workbook/cells/cell-address';
import type { Area } from '../../../workbook/contract';

/** A rule of the file as the grid shows it: one for all of its areas, or one for each. */
export interface ShownRule {
  /** `v3.0`: the fourth of the file, its first in the grid. */
  readonly id: string;
  /** A1 addresses. */
  readonly ranges: readonly string[];
}

export function placeInFile({ id }: ShownRule): number {
  return Number(/^[cv](\d+)\./u.exec(id)?.[1]);
}

export interface RuledCells {
  /** Of the rule in the file. */
  readonly present: readonly Area[];
  /** Of the rule in the grid, as it would be shown now. */
  readonly shown: ShownRule;
  /** Somebody has said where the rule applies; else it follows from cells that were copied or moved. */
  readonly isAlone: boolean;
}

/**
 * The rule's areas in the file once its cells in the grid are those wanted. The grid shows long areas as far as there are contents, which
 * may have been less far when it was loaded: what lies below all that is wanted stays, unless somebody has said where the rule applies.
 */
export function areasWanted({ present, shown, isAlone }: RuledCells, wanted: readonly Area[]): readonly Area[] {
  const gone = areasOf(shown.ranges).map((area) =>
    isAlone ? wholeArea(area, present) : { ...area, rows: rowsAsked(area, wanted) },
  );
  return [...wanted, ...without(present, [...gone, ...wanted])];
}

/** As long as it is in the file. */
function wholeArea(shown: Area, present: readonly Area[]): Area {
  const isOf = ({ row, column, columns }: Area): boolean =>
    row === shown.row && column === shown.column && columns >= shown.columns;
  return present.find(isOf) ?? shown;
}

function rowsAsked(area: Area, wanted: readonly Area[]): number {
  const beside = wanted.filter(
    ({ column, columns }) => column < area.column + area.columns && area.column < column + columns,
  );
  const end = Math.max(area.row, ...beside.map(({ row, rows }) => row + rows));
  return Math.min(area.rows, end - area.row);
}

export function isSameCells(one: readonly Area[], other: readonly Area[]): boolean {
  return without(one, other).length === 0 && without(other, one).length === 0;
}

/** What is left of areas. */
export function without(areas: readonly Area[], holes: readonly Area[]): Area[] {
  return holes.filter(({ rows }) => rows > 0).reduce<Area[]>((rest, hole) => areasWithout(rest, hole), [...areas]);
}

export function areasOf(ranges: readonly string[]): Area[] {
  return ranges.map(parseArea).filter((area) => area !== null);
}
