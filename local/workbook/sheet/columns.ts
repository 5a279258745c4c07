// Widths and looks of whole columns: `<col>` entries that may each stand for a span of columns.
import { attributeOf, attributesOf, setAttributes } from '../xml/xml-attributes';
import type { AttributeValue } from '../xml/xml-attributes';
import { childrenOf, elementLike } from '../xml/xml-children';
import type { XmlElement } from '../xml/xml-tree';
import type { WorksheetPart } from './worksheet-part';

const DEFAULT_WIDTH = 8.43;

export function columnStyle(sheet: WorksheetPart, column: number): number {
  return columnStyles(sheet)(column);
}

/** The style of any column as things stand; the entries are read once, for a block of many cells. */
export function columnStyles(sheet: WorksheetPart): (column: number) => number {
  const cols = sheet.child('cols');
  const spans = (cols === undefined ? [] : childrenOf(cols, 'col')).map((entry) => ({
    ...spanOf(entry),
    style: Number(attributeOf(entry, 'style') ?? 0),
  }));
  return (column) => spans.find(({ min, max }) => min <= column && column <= max)?.style ?? 0;
}

/** The width of any column in pixels, as things stand; widths in the file count digits of the usual font. */
export function columnWidths(sheet: WorksheetPart, digitPixels: number): (column: number) => number {
  const cols = sheet.child('cols');
  const spans = (cols === undefined ? [] : childrenOf(cols, 'col')).map((entry) => ({
    ...spanOf(entry),
    width: Number(attributeOf(entry, 'width') ?? DEFAULT_WIDTH),
  }));
  return (column) => {
    const span = spans.find(({ min, max }) => min <= column && column <= max);
    return (span?.width ?? DEFAULT_WIDTH) * digitPixels;
  };
}

export interface ColumnWidth {
  readonly pixels: number;
  /** Of one digit in the usual font. */
  readonly digitPixels: number;
}

export function setColumnWidth(sheet: WorksheetPart, column: number, { pixels, digitPixels }: ColumnWidth): void {
  const width = Math.round((pixels / digitPixels) * 256) / 256;
  setAttributes(ownEntry(sheet, column), { width, customWidth: 1 });
}

export function resetColumnWidth(sheet: WorksheetPart, column: number): void {
  setAttributes(ownEntry(sheet, column), { width: usualCharacters(sheet), customWidth: null });
}

export function hideColumn(sheet: WorksheetPart, column: number): void {
  setAttributes(ownEntry(sheet, column), { hidden: 1 });
}

/** A column may also be out of sight by having no width. */
export function showColumn(sheet: WorksheetPart, column: number): void {
  const entry = ownEntry(sheet, column);
  setAttributes(entry, { hidden: null });
  if (Number(attributeOf(entry, 'width')) === 0)
    setAttributes(entry, { width: usualCharacters(sheet), customWidth: null });
}

export function setColumnStyle(sheet: WorksheetPart, column: number, style: number): void {
  setAttributes(ownEntry(sheet, column), { style: style === 0 ? null : style });
}

/** Width of the columns that nothing is said about. */
export function usualCharacters(sheet: WorksheetPart): number {
  const format = sheet.child('sheetFormatPr');
  const said = format === undefined ? undefined : attributeOf(format, 'defaultColWidth');
  return Number(said ?? DEFAULT_WIDTH);
}

/** The entry of one column alone, cut out of the span it was in. */
function ownEntry(sheet: WorksheetPart, column: number): XmlElement {
  const cols = sheet.ensure('cols');
  const entries = childrenOf(cols, 'col');
  const covering = entries.find((entry) => covers(entry, column));
  if (covering !== undefined) return cutOut(cols, covering, column);
  const attributes: Record<string, AttributeValue> = { min: column, max: column, width: usualCharacters(sheet) };
  const own = elementLike(cols, 'col', { attributes });
  const next = entries.find((entry) => spanOf(entry).min > column);
  cols.children.splice(next === undefined ? cols.children.length : cols.children.indexOf(next), 0, own);
  return own;
}

function cutOut(cols: XmlElement, covering: XmlElement, column: number): XmlElement {
  const { min, max } = spanOf(covering);
  const pieces = [
    { min, max: column - 1 },
    { min: column, max: column },
    { min: column + 1, max },
  ].map((span) => (span.min > span.max ? null : withSpan(covering, span)));
  cols.children.splice(cols.children.indexOf(covering), 1, ...pieces.filter((piece) => piece !== null));
  return pieces[1] ?? covering;
}

function withSpan(entry: XmlElement, span: { min: number; max: number }): XmlElement {
  const copy: XmlElement = { ...entry, children: [] };
  setAttributes(copy, span);
  return copy;
}

function covers(entry: XmlElement, column: number): boolean {
  const { min, max } = spanOf(entry);
  return min <= column && column <= max;
}

function spanOf(entry: XmlElement): { min: number; max: number } {
  const attributes = attributesOf(entry);
  return { min: Number(attributes.get('min')), max: Number(attributes.get('max')) };
}
