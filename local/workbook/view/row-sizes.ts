// Heights of rows in pixels, and which of them are hidden.
import type { WorksheetPart } from '../sheet/worksheet-part';
import { attributeOf, isTrue } from '../xml/xml-attributes';
import type { RowSize } from './sheet-view';

const PIXELS_PER_POINT = 96 / 72;
const USUAL_POINTS = 15;

export function rowSizes({ rows }: WorksheetPart): RowSize[] {
  return rows.rowNumbers().map((row) => {
    const attributes = rows.attributes(row);
    const height = attributeOf({ attributes }, 'ht');
    return {
      row,
      pixels: height === undefined ? null : pixelsOf(height),
      hidden: isTrue(attributeOf({ attributes }, 'hidden')) || Number(height ?? 1) === 0,
    };
  });
}

export function usualHeight(sheet: WorksheetPart): number {
  const format = sheet.child('sheetFormatPr');
  return pixelsOf((format && attributeOf(format, 'defaultRowHeight')) ?? USUAL_POINTS);
}

function pixelsOf(points: string | number): number {
  return Math.round(Number(points) * PIXELS_PER_POINT);
}
