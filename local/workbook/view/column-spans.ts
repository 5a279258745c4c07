// Widths of columns in pixels, and which of them are hidden.
import { attributesOf, isTrue } from '../xml/xml-attributes';
import { childrenOf } from '../xml/xml-children';
import { usualCharacters } from '../sheet/columns';
import type { WorksheetPart } from '../sheet/worksheet-part';
import type { CellLooks } from './cell-looks';
import type { ColumnSpan } from './sheet-view';

/** ECMA-376 part 1, 18.3.1.81: characters a column has by itself; the cell's margin and line are 5 pixels more. */
const USUAL_CHARACTERS = 8;
const MARGIN_PIXELS = 5;
/** Programs round a usual column up to this. */
const STEP_PIXELS = 8;

export interface ColumnMeasures {
  /** Of one digit in the usual font. */
  readonly digitPixels: number;
  readonly looks: CellLooks;
}

export function columnSpans(sheet: WorksheetPart, { digitPixels, looks }: ColumnMeasures): ColumnSpan[] {
  const list = sheet.child('cols');
  const entries = list === undefined ? [] : childrenOf(list, 'col').map(attributesOf);
  const usual = usualCharacters(sheet);
  const isUsual = (entry: ReadonlyMap<string, string>): boolean =>
    Number(entry.get('width')) === usual && !isTrue(entry.get('customWidth'));
  return entries.map((entry) => {
    const width = entry.get('width');
    return {
      from: Number(entry.get('min')),
      to: Number(entry.get('max')),
      // An entry for the look of a column alone gives it the usual width.
      pixels: width === undefined || isUsual(entry) ? null : Math.round(Number(width) * digitPixels),
      hidden: isTrue(entry.get('hidden')) || Number(width ?? 1) === 0,
      look: looks.of(Number(entry.get('style') ?? 0)),
    };
  });
}

/** Pixels of a column the file has no entry for. */
export function usualWidth(sheet: WorksheetPart, digitPixels: number): number {
  const format = sheet.child('sheetFormatPr');
  const said = format === undefined ? new Map<string, string>() : attributesOf(format);
  const width = said.get('defaultColWidth');
  if (width !== undefined) return Math.round(Number(width) * digitPixels);
  const bare = Number(said.get('baseColWidth') ?? USUAL_CHARACTERS) * digitPixels + MARGIN_PIXELS;
  return Math.ceil(bare / STEP_PIXELS) * STEP_PIXELS;
}
