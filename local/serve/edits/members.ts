// The members of a command, which come from a browser: nothing of them is believed before it is looked at.
import { LAST_COLUMN, LAST_ROW } from '../../workbook/cells/cell-address';
import type { Area } from '../../workbook/contract';
import type { GridCommand } from '../grid/grid-message';
import { Refusal } from './refusal';

export function malformed(): Refusal {
  return new Refusal('malformed');
}

export function textMember(command: GridCommand, member: string): string {
  const value = command[member];
  if (typeof value !== 'string') throw malformed();
  return value;
}

/** A whole number that is not negative. */
export function countMember(command: GridCommand, member: string): number {
  return count(command[member]);
}

function count(value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw malformed();
  return value;
}

/** Rows or columns, counted from 1. */
export function lineNumbers(command: GridCommand): {
  readonly isColumns: boolean;
  readonly numbers: readonly number[];
} {
  const { dimension, elements } = command;
  if ((dimension !== 'COL' && dimension !== 'ROW') || !Array.isArray(elements)) throw malformed();
  const isColumns = dimension === 'COL';
  const numbers = elements.map((element) => count(element) + 1);
  const last = isColumns ? LAST_COLUMN : LAST_ROW;
  if (numbers.length === 0 || numbers.some((number) => number > last)) throw malformed();
  return { isColumns, numbers };
}

/** The cell of `row` and `col`. */
export function cellMember(command: GridCommand): { readonly row: number; readonly column: number } {
  const row = countMember(command, 'row') + 1;
  const column = countMember(command, 'col') + 1;
  if (row > LAST_ROW || column > LAST_COLUMN) throw malformed();
  return { row, column };
}

/** The areas of `target`. */
export function targetMember(command: GridCommand): readonly Area[] {
  return zonesMember(command, 'target');
}

function zonesMember(command: GridCommand, member: string): readonly Area[] {
  const zones = command[member];
  if (!Array.isArray(zones) || zones.length === 0) throw malformed();
  return zones.map(areaOfZone);
}

export function areaOfZone(zone: unknown): Area {
  if (!isObject(zone)) throw malformed();
  const [top, bottom, left, right] = [zone['top'], zone['bottom'], zone['left'], zone['right']].map(count);
  if (top === undefined || bottom === undefined || left === undefined || right === undefined) throw malformed();
  if (top > bottom || left > right || bottom >= LAST_ROW || right >= LAST_COLUMN) throw malformed();
  return { row: top + 1, column: left + 1, rows: bottom - top + 1, columns: right - left + 1 };
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
