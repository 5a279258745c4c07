// What has changed on a sheet besides its rows, and how it is put back without touching what others have changed since.
import { areaAddress, intersects, parseArea } from '../cells/cell-address';
import { mergesOf } from '../sheet/merges';
import { WORKSHEET_ORDER } from '../sheet/worksheet-part';
import type { WorksheetPart } from '../sheet/worksheet-part';
import { attributeOf } from '../xml/xml-attributes';
import { elementLike, elementsOf, insertInOrder, localNameOf } from '../xml/xml-children';
import { setAttributes } from '../xml/xml-attributes';
import { parseXml, serialiseNode } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';
import { mergedColumns } from './column-merge';

/** The elements of one name below the root, as XML. */
export interface ShellChange {
  readonly name: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** By name. */
export type ShellTexts = ReadonlyMap<string, readonly string[]>;

/** Follow from the rows, which are kept on their own. */
const DERIVED: ReadonlySet<string> = new Set(['sheetData', 'dimension']);

export function shellTexts(sheet: WorksheetPart): ShellTexts {
  const texts = new Map<string, string[]>();
  for (const element of elementsOf(sheet.root)) {
    const name = localNameOf(element);
    if (!DERIVED.has(name)) texts.set(name, [...(texts.get(name) ?? []), serialiseNode(element)]);
  }
  return texts;
}

export function shellChanges(before: ShellTexts, after: ShellTexts): ShellChange[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names]
    .map((name) => ({ name, before: before.get(name) ?? [], after: after.get(name) ?? [] }))
    .filter((change) => !isSame(change.before, change.after));
}

/** From `before` to `after`. Returns false where something was left alone, because others have changed it since. */
export function applyShellChange(sheet: WorksheetPart, { name, before, after }: ShellChange): boolean {
  const current = shellTexts(sheet).get(name) ?? [];
  if (isSame(current, before)) {
    replace(sheet, name, after.map(parsed));
    return true;
  }
  if (name === 'cols') return applyColumns(sheet, { name, before, after });
  if (name === 'mergeCells') return applyMerges(sheet, { name, before, after });
  return isSame(current, after);
}

function applyColumns(sheet: WorksheetPart, { before, after }: ShellChange): boolean {
  const entriesOf = (texts: readonly string[]): XmlElement[] => texts.map(parsed).flatMap(elementsOf);
  const current = sheet.child('cols');
  const { entries, leftAlone } = mergedColumns({
    current: current === undefined ? [] : elementsOf(current),
    from: entriesOf(before),
    to: entriesOf(after),
  });
  replace(sheet, 'cols', entries.length === 0 ? [] : [elementLike(sheet.root, 'cols', { children: [...entries] })]);
  return !leftAlone;
}

function applyMerges(sheet: WorksheetPart, { before, after }: ShellChange): boolean {
  const [from, to] = [new Set(referencesIn(before)), new Set(referencesIn(after))];
  const kept = mergesOf(sheet).filter((area) => !from.has(areaAddress(area)) || to.has(areaAddress(area)));
  const wanted = [...to].filter((reference) => !from.has(reference)).flatMap((reference) => parseArea(reference) ?? []);
  const free = wanted.filter((area) => !kept.some((merge) => intersects(merge, area)));
  const children = [...kept, ...free].map((area) =>
    elementLike(sheet.root, 'mergeCell', { attributes: { ref: areaAddress(area) } }),
  );
  const list = elementLike(sheet.root, 'mergeCells', { children });
  setAttributes(list, { count: children.length });
  replace(sheet, 'mergeCells', children.length === 0 ? [] : [list]);
  return free.length === wanted.length;
}

function referencesIn(texts: readonly string[]): string[] {
  return texts.map(parsed).flatMap((list) => elementsOf(list).map((merge) => attributeOf(merge, 'ref') ?? ''));
}

function replace(sheet: WorksheetPart, name: string, elements: readonly XmlElement[]): void {
  sheet.root.children = sheet.root.children.filter((child) => typeof child === 'string' || localNameOf(child) !== name);
  for (const element of elements) insertInOrder(sheet.root, element, WORKSHEET_ORDER);
}

function parsed(text: string): XmlElement {
  return parseXml(text, 'a recording').root;
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}
