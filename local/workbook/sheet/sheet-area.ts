// How far the cells of a sheet reach.
import { areaAddress, parseArea, unionArea } from '../cells/cell-address';
import { hasContent } from '../cells/cell-parts';
import type { Area } from '../contract';
import { attributeOf, setAttributes } from '../xml/xml-attributes';
import type { WorksheetPart } from './worksheet-part';

/** Last row with content, 0 for an empty sheet. */
export function lastRowOf(sheet: WorksheetPart): number {
  const numbers = sheet.rows.rowNumbers();
  for (let index = numbers.length - 1; index >= 0; index--) {
    const number = numbers[index] ?? 0;
    if (sheet.rows.row(number)?.cells.some((cell) => hasContent(cell.xml))) return number;
  }
  return 0;
}

export function lastColumnOf(sheet: WorksheetPart): number {
  let last = 0;
  for (const number of sheet.rows.rowNumbers()) {
    const cells = sheet.rows.row(number)?.cells ?? [];
    for (let index = cells.length - 1; index >= 0; index--) {
      const cell = cells[index];
      if (cell === undefined || cell.column <= last) break;
      if (hasContent(cell.xml)) last = cell.column;
    }
  }
  return last;
}

/** Some readers trust the written extent of the cells, so it grows with what is written. */
export function growDimension(sheet: WorksheetPart, area: Area): void {
  const dimension = sheet.child('dimension');
  if (dimension === undefined) return;
  const current = parseArea(attributeOf(dimension, 'ref') ?? '');
  setAttributes(dimension, { ref: areaAddress(current === null ? area : unionArea(current, area)) });
}
