// Widths and looks of columns, of which some are to be again what they were and others have been changed since.
import { attributesOf, setAttributes } from '../xml/xml-attributes';
import type { XmlElement } from '../xml/xml-tree';

/** `<col>` entries, each for the columns `min` to `max`. */
export interface ColumnVersions {
  readonly current: readonly XmlElement[];
  readonly from: readonly XmlElement[];
  readonly to: readonly XmlElement[];
}

export interface MergedColumns {
  readonly entries: readonly XmlElement[];
  /** A column to be changed is neither what it was nor what it is to be. */
  readonly leftAlone: boolean;
}

export function mergedColumns({ current, from, to }: ColumnVersions): MergedColumns {
  const at = [current, from, to].map((entries) => (column: number) => entries.find((entry) => covers(entry, column)));
  const [ofCurrent = nothing, ofFrom = nothing, ofTo = nothing] = at;
  const starts = [...new Set([...current, ...from, ...to].flatMap(({ attributes }) => boundsOf({ attributes })))];
  starts.sort((one, other) => one - other);
  const merged: XmlElement[] = [];
  let leftAlone = false;
  starts.forEach((min, index) => {
    const max = (starts[index + 1] ?? min + 1) - 1;
    const [now, was, wished] = [ofCurrent(min), ofFrom(min), ofTo(min)];
    const isAsLeft = lookOf(now) === lookOf(was);
    if (!isAsLeft && lookOf(was) !== lookOf(wished) && lookOf(now) !== lookOf(wished)) leftAlone = true;
    const chosen = isAsLeft ? wished : now;
    if (chosen !== undefined) merged.push(withSpan(chosen, { min, max }));
  });
  return { entries: merged, leftAlone };
}

const nothing = (): undefined => undefined;

/** Where something begins: the first column, and the first after the last. */
function boundsOf(entry: Pick<XmlElement, 'attributes'>): number[] {
  const attributes = attributesOf(entry);
  return [Number(attributes.get('min')), Number(attributes.get('max')) + 1];
}

function covers(entry: XmlElement, column: number): boolean {
  const [min = 0, end = 0] = boundsOf(entry);
  return min <= column && column < end;
}

function lookOf(entry: XmlElement | undefined): string {
  if (entry === undefined) return '';
  const facets = [...attributesOf(entry)].filter(([name]) => name !== 'min' && name !== 'max');
  return JSON.stringify(facets.sort());
}

function withSpan(entry: XmlElement, span: { readonly min: number; readonly max: number }): XmlElement {
  const copy: XmlElement = { ...entry, children: [] };
  setAttributes(copy, span);
  return copy;
}
