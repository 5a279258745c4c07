// Merged areas of a sheet.
import { areaAddress, checkArea, containsArea, intersects, parseArea } from '../cells/cell-address';
import type { Area } from '../contract';
import { WorkbookError } from '../workbook-error';
import { attributeOf, setAttributes } from '../xml/xml-attributes';
import { childrenOf, elementLike } from '../xml/xml-children';
import type { XmlElement } from '../xml/xml-tree';
import type { WorksheetPart } from './worksheet-part';

export function mergesOf(sheet: WorksheetPart): Area[] {
  const list = sheet.child('mergeCells');
  if (list === undefined) return [];
  return childrenOf(list, 'mergeCell')
    .map(mergedArea)
    .filter((area) => area !== null);
}

function mergedArea(merge: XmlElement): Area | null {
  return parseArea(attributeOf(merge, 'ref') ?? '');
}

/** @throws WorkbookError (overlapping-merge) */
export function addMerge(sheet: WorksheetPart, area: Area): void {
  checkArea(area);
  addMerges(sheet, [area]);
}

/** Each row of the area on its own. @throws WorkbookError (overlapping-merge) */
export function addMergesAcross(sheet: WorksheetPart, area: Area): void {
  checkArea(area);
  addMerges(
    sheet,
    Array.from({ length: area.rows }, (_, offset) => ({ ...area, row: area.row + offset, rows: 1 })),
  );
}

/** All at once, for a layout merges hundreds of rows, and each has to be held against all that are there. */
function addMerges(sheet: WorksheetPart, areas: readonly Area[]): void {
  const existing = mergesOf(sheet);
  const added = areas.filter((area) => isNewMerge(area, existing));
  if (added.length === 0) return;
  const list = sheet.ensure('mergeCells');
  for (const area of added) {
    list.children.push(elementLike(list, 'mergeCell', { attributes: { ref: areaAddress(area) } }));
  }
  setAttributes(list, { count: existing.length + added.length });
}

/** False for a single cell and for a merge that is there. */
function isNewMerge(area: Area, existing: readonly Area[]): boolean {
  if (area.rows === 1 && area.columns === 1) return false;
  const overlapped = existing.find((merge) => intersects(merge, area));
  if (overlapped === undefined) return true;
  if (containsArea(overlapped, area) && containsArea(area, overlapped)) return false;
  const facts = { area: areaAddress(area), merged: areaAddress(overlapped) };
  throw new WorkbookError(
    'overlapping-merge',
    `${facts.area} overlaps the merged cells ${facts.merged}. Unmerge them first.`,
    facts,
  );
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
