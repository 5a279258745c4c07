// One row of a sheet as its cells' XML, split but not interpreted.
import { columnNumber } from '../cells/cell-address';
import { damaged } from '../workbook-error';
import { attributeOf, setAttributes } from '../xml/xml-attributes';
import type { AttributeValue } from '../xml/xml-attributes';

interface Cell {
  readonly column: number;
  readonly xml: string;
}

export interface Row {
  readonly number: number;
  /** Of the start tag, raw. */
  attributes: string;
  /** By column, ascending. */
  cells: Cell[];
  /** What follows the cells inside the row (extension lists). */
  readonly tail: string;
}

const USUAL_START = '<c r="';
const LETTER_A = 65;
const LETTER_Z = 90;

export interface SheetOrigin {
  /** Name of the part, for errors. */
  readonly part: string;
  /** Of the sheet's namespace: `x:` or nothing. */
  readonly prefix: string;
}

/** @param xml from `<row` to the next row's start */
export function parseRow(xml: string, number: number, { part, prefix }: SheetOrigin): Row {
  const startTagEnd = xml.indexOf('>');
  const selfClosing = xml[startTagEnd - 1] === '/';
  const attributes = xml.slice(prefix.length + 4, selfClosing ? startTagEnd - 1 : startTagEnd);
  if (selfClosing) return { number, attributes, cells: [], tail: '' };
  const end = xml.lastIndexOf(`</${prefix}row`);
  if (startTagEnd < 0 || end < 0) throw damaged(part, `row ${String(number)} is not well-formed`);
  return { number, attributes, ...splitCells(xml.slice(startTagEnd + 1, end), { part, prefix }) };
}

function splitCells(xml: string, { part, prefix }: SheetOrigin): Pick<Row, 'cells' | 'tail'> {
  const opening = `<${prefix}c`;
  const closing = `</${prefix}c>`;
  const cells: Cell[] = [];
  let column = 0;
  let end = 0;
  for (let start = nextCell(xml, opening, 0); start >= 0; start = nextCell(xml, opening, end)) {
    const tagEnd = xml.indexOf('>', start);
    const selfClosing = xml[tagEnd - 1] === '/';
    const close = selfClosing ? tagEnd : xml.indexOf(closing, tagEnd);
    if (tagEnd < 0 || close < 0) throw damaged(part, 'a cell is not closed');
    end = selfClosing ? tagEnd + 1 : close + closing.length;
    column = usualColumn(xml, start) ?? columnIn(xml.slice(start, tagEnd)) ?? column + 1;
    cells.push({ column, xml: xml.slice(start, end) });
  }
  return { cells, tail: xml.slice(end).trim() };
}

function nextCell(xml: string, opening: string, from: number): number {
  for (let at = xml.indexOf(opening, from); at >= 0; at = xml.indexOf(opening, at + 1)) {
    const next = xml.charCodeAt(at + opening.length);
    if (next === 0x20 || next === 0x3e || next === 0x2f || next < 0x20) return at;
  }
  return -1;
}

/** As nearly all programs write it, `<c r="B7"`; letter by letter, for a big sheet has more than a million of them. */
function usualColumn(xml: string, start: number): number | null {
  if (!xml.startsWith(USUAL_START, start)) return null;
  let at = start + USUAL_START.length;
  let column = 0;
  for (let code = xml.charCodeAt(at); code >= LETTER_A && code <= LETTER_Z; code = xml.charCodeAt(++at)) {
    column = column * 26 + code - LETTER_A + 1;
  }
  return column === 0 ? null : column;
}

function columnIn(startTag: string): number | null {
  const letters = /\sr\s*=\s*["']([A-Za-z]+)/.exec(startTag)?.[1];
  return letters === undefined ? null : columnNumber(letters);
}

export function serialiseRow(row: Row, prefix: string): string {
  const element = { tag: `${prefix}row`, attributes: row.attributes, children: [] };
  // `spans` is a hint that new cells may make wrong; the number is optional but always wise.
  if (element.attributes.includes('spans')) setAttributes(element, { spans: null });
  if (attributeOf(element, 'r') === undefined) element.attributes = ` r="${String(row.number)}"${element.attributes}`;
  const content = row.cells.map((cell) => cell.xml).join('') + row.tail;
  return content === ''
    ? `<${element.tag}${element.attributes}/>`
    : `<${element.tag}${element.attributes}>${content}</${element.tag}>`;
}

/** Position of the first cell that stands in the column or after it. */
export function firstCellFrom(cells: readonly Cell[], column: number): number {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((cells[middle]?.column ?? 0) < column) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Position of a column among the cells, or where it would be inserted as `-1 - position`. */
function cellPosition(cells: readonly Cell[], column: number): number {
  const position = firstCellFrom(cells, column);
  return cells[position]?.column === column ? position : -1 - position;
}

export function cellAt(row: Row | null, column: number): string | null {
  const position = row === null ? -1 : cellPosition(row.cells, column);
  return position < 0 ? null : (row?.cells[position]?.xml ?? null);
}

/** Puts a cell in its place; null takes it away. */
export function setCell(row: Row, column: number, xml: string | null): void {
  const position = cellPosition(row.cells, column);
  if (position < 0 && xml !== null) row.cells.splice(-1 - position, 0, { column, xml });
  else if (position >= 0 && xml !== null) row.cells[position] = { column, xml };
  else if (position >= 0) row.cells.splice(position, 1);
}

/** Heights are points in the file: 72 to 96 pixels. */
export function setRowHeight(row: Row, pixels: number): void {
  setRowAttributes(row, { ht: pixels * 0.75, customHeight: 1 });
}

/** A height that follows from the text; programs may work it out anew. */
export function fitRowHeight(row: Row, pixels: number): void {
  setRowAttributes(row, { ht: pixels * 0.75, customHeight: null });
}

export function resetRowHeight(row: Row): void {
  setRowAttributes(row, { ht: null, customHeight: null });
}

export function hideRow(row: Row): void {
  setRowAttributes(row, { hidden: 1 });
}

/** A row may also be out of sight by having no height. */
export function showRow(row: Row): void {
  if (Number(attributeOf(row, 'ht') ?? 1) === 0) resetRowHeight(row);
  setRowAttributes(row, { hidden: null });
}

function setRowAttributes(row: Row, values: Readonly<Record<string, AttributeValue>>): void {
  const element = { tag: 'row', attributes: row.attributes, children: [] };
  setAttributes(element, values);
  row.attributes = element.attributes;
}
