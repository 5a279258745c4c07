// Merged areas of a sheet.
import { areaAddress, checkArea, containsArea, intersects, parseArea } from '../cells/cell-address';
import type { Area } from '../contract';
import { WorkbookError } from '../workbook-error';
import { attributeOf, setAttributes } from '../xml/xml-attributes';
import { childrenOf, elementLike } from '../xml/xml-children';
import type { XmlElement } from '../xml/xml-tree';
import type { WorksheetPart } from './worksheet-part';

/** A layout merges hundreds of rows one by one, and each has to be held against all that are there. */
const areasRead = new WeakMap<XmlElement, Area | null>();

export function mergesOf(sheet: WorksheetPart): Area[] {
  const list = sheet.child('mergeCells');
  if (list === undefined) return [];
  return childrenOf(list, 'mergeCell')
    .map(mergedArea)
    .filter((area) => area !== null);
}

/** The `ref` of an entry never changes; entries are added and taken away. */
function mergedArea(merge: XmlElement): Area | null {
  let area = areasRead.get(merge);
  if (area === undefined) {
    area = parseArea(attributeOf(merge, 'ref') ?? '');
    areasRead.set(merge, area);
  }
  return area;
}

/** @throws WorkbookError (overlapping-merge) */
export function addMerge(sheet: WorksheetPart, area: Area): void {
  checkArea(area);
  if (area.rows === 1 && area.columns === 1) return;
  const existing = mergesOf(sheet);
  const overlapped = existing.find((merge) => intersects(merge, area));
  if (overlapped !== undefined && containsArea(overlapped, area) && containsArea(area, overlapped)) return;
  if (overlapped !== undefined) {
    const facts = { area: areaAddress(area), merged: areaAddress(overlapped) };
    throw new WorkbookError(
      'overlapping-merge',
      `${facts.area} overlaps the merged cells ${facts.merged}. Unmerge them first.`,
      facts,
    );
  }
  const list = sheet.ensure('mergeCells');
  list.children.push(elementLike(list, 'mergeCell', { attributes: { ref: areaAddress(area) } }));
  setAttributes(list, { count: existing.length + 1 });
}

/** Takes apart every merge that lies inside the area. */
export function removeMerges(sheet: WorksheetPart, area: Area): void {
  const list = sheet.child('mergeCells');
  if (list === undefined) return;
  const kept = childrenOf(list, 'mergeCell').filter((merge) => {
    const merged = mergedArea(merge);
    return merged === null || !containsArea(area, merged);
  });
  if (kept.length === 0) sheet.remove('mergeCells');
  else {
    list.children = kept;
    setAttributes(list, { count: kept.length });
  }
}
