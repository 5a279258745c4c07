// Single cells as few rectangles.
import type { Area } from '../contract';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** @param places in the order of their rows */
export function areasOfCells(places: readonly Place[]): Area[] {
  const areas: Area[] = [];
  /** Areas that end in the row before, by their columns. */
  let open = new Map<string, { row: number; column: number; rows: number; columns: number }>();
  for (const { row, runs } of runsByRow(places)) {
    const next: typeof open = new Map();
    for (const { column, columns } of runs) {
      const key = `${String(column)} ${String(columns)}`;
      const above = open.get(key);
      const area = above !== undefined && above.row + above.rows === row ? above : { row, column, rows: 0, columns };
      if (area.rows === 0) areas.push(area);
      area.rows += 1;
      next.set(key, area);
    }
    open = next;
  }
  return areas;
}

interface Run {
  readonly column: number;
  columns: number;
}

function runsByRow(places: readonly Place[]): { row: number; runs: Run[] }[] {
  const columnsByRow = new Map<number, number[]>();
  for (const { row, column } of places) {
    const columns = columnsByRow.get(row);
    if (columns === undefined) columnsByRow.set(row, [column]);
    else columns.push(column);
  }
  return [...columnsByRow]
    .sort(([one], [other]) => one - other)
    .map(([row, columns]) => ({ row, runs: runsOf(columns) }));
}

function runsOf(columns: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (const column of [...new Set(columns)].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last !== undefined && last.column + last.columns === column) last.columns += 1;
    else runs.push({ column, columns: 1 });
  }
  return runs;
}
