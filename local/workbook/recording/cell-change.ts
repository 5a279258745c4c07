// The cells that are not what they were, each with its XML then and now.
import { splitCell } from '../cells/cell-parts';
import type { Row } from '../sheet/row';

export interface CellChange {
  readonly row: number;
  readonly column: number;
  /** Null: there was no cell. */
  readonly before: string | null;
  readonly after: string | null;
}

export interface ChangedRow {
  readonly number: number;
  readonly before: Row | null;
  readonly after: Row | null;
}

/** @param unshared gives cells their formulas as their own text, for a follower put back without its master would be lost */
export function cellChanges(
  { number, before, after }: ChangedRow,
  unshared: (xml: string, row: number, column: number) => string,
): CellChange[] {
  const left = new Map(before?.cells.map(({ column, xml }) => [column, unshared(xml, number, column)]));
  const changes: CellChange[] = [];
  for (const { column, xml } of after?.cells ?? []) {
    const was = left.get(column) ?? null;
    left.delete(column);
    if (was === null || !isSameCell(was, xml)) changes.push({ row: number, column, before: was, after: xml });
  }
  for (const [column, xml] of left) changes.push({ row: number, column, before: xml, after: null });
  return changes;
}

/** Whether content and look are the same; the result of a formula may have been worked out anew. */
export function isSameCell(one: string | null, other: string | null): boolean {
  return one === other || signature(one) === signature(other);
}

/** Nothing is there, whether or not the file says so. */
const NO_CELL = '0 n ';

function signature(xml: string | null): string {
  if (xml === null) return NO_CELL;
  const { style, type, formula, value, inline } = splitCell(xml);
  if (formula !== null) return `${String(style)} f${formula.attributes} ${formula.text}`;
  return `${String(style)} ${type} ${inline ?? value ?? ''}`;
}
