// `B7` and rows and columns counted from 1.
import type { Area } from '../contract';
import { WorkbookError } from '../workbook-error';

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** By column; asked for with every cell that is written. */
const knownLetters: string[] = [];

export function columnLetters(column: number): string {
  return (knownLetters[column] ??= spelledColumn(column));
}

function spelledColumn(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function columnNumber(letters: string): number {
  let column = 0;
  for (let index = 0; index < letters.length; index++) column = column * 26 + (letters.charCodeAt(index) & 0x1f);
  return column;
}

export function addressOf(row: number, column: number): string {
  return columnLetters(column) + String(row);
}

/** `A1:B2`, or `A1` for a single cell. */
export function areaAddress(area: Area): string {
  const first = addressOf(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${addressOf(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** Reads `A1`, `$A$1:$B$2`, `A:C` and `3:5`; null for anything else. */
export function parseArea(reference: string): Area | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Za-z]{1,3})?\$?(\d{1,7})?)?$/.exec(reference);
  if (match === null) return null;
  const [, left, top, right = left, bottom = top] = match;
  if ((left === undefined) !== (right === undefined) || (top === undefined) !== (bottom === undefined)) return null;
  if (left === undefined && top === undefined) return null;
  const isOneCell = left !== undefined && top !== undefined;
  if (!isOneCell && !reference.includes(':')) return null;
  const columns = left === undefined ? [1, LAST_COLUMN] : [columnNumber(left), columnNumber(right ?? left)];
  const rows = top === undefined ? [1, LAST_ROW] : [Number(top), Number(bottom ?? top)];
  return between(rows, columns);
}

function between(rows: readonly number[], columns: readonly number[]): Area {
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

/** The areas of an `sqref`, separated by spaces. */
export function parseAreas(references: string): Area[] {
  return references
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== null);
}

export function intersects(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

export function containsArea(outer: Area, inner: Area): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

export function sameArea(one: Area, other: Area): boolean {
  return (
    one.row === other.row && one.column === other.column && one.rows === other.rows && one.columns === other.columns
  );
}

export function unionArea(one: Area, other: Area): Area {
  return between(
    [one.row, one.row + one.rows - 1, other.row, other.row + other.rows - 1],
    [one.column, one.column + one.columns - 1, other.column, other.column + other.columns - 1],
  );
}

/** @throws WorkbookError (outside-grid) */
export function checkArea(area: Area): void {
  const numbers = [area.row, area.column, area.rows, area.columns];
  const fits = area.row + area.rows - 1 <= LAST_ROW && area.column + area.columns - 1 <= LAST_COLUMN;
  if (fits && numbers.every((value) => Number.isInteger(value) && value >= 1)) return;
  const [row, column, rows, columns] = numbers.map(String);
  throw new WorkbookError(
    'outside-grid',
    `No sheet has ${rows ?? ''} rows and ${columns ?? ''} columns from row ${row ?? ''}, column ${column ?? ''}.`,
    { ...area },
  );
}
