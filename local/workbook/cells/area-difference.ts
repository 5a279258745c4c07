// What is left of areas when a rectangle is cut out of them.
import type { Area } from '../contract';
import { intersects } from './cell-address';

export function areasWithout(areas: readonly Area[], hole: Area): Area[] {
  return areas.flatMap((area) => (intersects(area, hole) ? around(area, hole) : [area]));
}

/** Up to four rectangles: above, left, right and below. */
function around(area: Area, hole: Area): Area[] {
  const bottom = area.row + area.rows;
  const right = area.column + area.columns;
  const top = Math.max(area.row, hole.row);
  const end = Math.min(bottom, hole.row + hole.rows);
  const left = Math.max(area.column, hole.column);
  const edge = Math.min(right, hole.column + hole.columns);
  const middle = { row: top, rows: end - top };
  return [
    { ...area, rows: top - area.row },
    { ...middle, column: area.column, columns: left - area.column },
    { ...middle, column: edge, columns: right - edge },
    { ...area, row: end, rows: bottom - end },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
