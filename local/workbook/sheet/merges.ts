// Merged areas of a sheet.
import { areaAddress, checkArea, containsArea, intersects, parseArea } from '../cells/cell-address';
import type { Area } from '../contract';
import { WorkbookError } from '../workbook-error';
import { attributeOf, setAttributes } from '../xml/xml-attributes';
import { childrenOf, elementLike } from '../xml/xml-children';
import type { WorksheetPart } from './worksheet-part';

export function mergesOf(sheet: WorksheetPart): Area[] {
  const list = sheet.child('mergeCells');
  if (list === undefined) return [];
  return childrenOf(list, 'mergeCell')
    .map((merge) => parseArea(attributeOf(merge, 'ref') ?? ''))
    .filter((area) => area !== null);
}

/** @throws WorkbookError (overlapping-merge) */
export function addMerge(sheet: WorksheetPart, area: Area): void {
  checkArea(area);
  if (area.rows === 1 && area.columns === 1) return;
  const existing = mergesOf(sheet);
  if (existing.some((merge) => areaAddress(merge) === areaAddress(area))) return;
  const overlapped = existing.find((merge) => intersects(merge, area));
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
    const merged = parseArea(attributeOf(merge, 'ref') ?? '');
    return merged === null || !containsArea(area, merged);
  });
  if (kept.length === 0) sheet.remove('mergeCells');
  else {
    list.children = kept;
    setAttributes(list, { count: kept.length });
  }
}
