// Links from cells to cells of the same workbook. Links with a relationship lead out of it and are not ours.
import { areasWithout } from '../cells/area-difference';
import { addressOf, areaAddress, checkArea, intersects, parseArea } from '../cells/cell-address';
import type { Area, CellLink } from '../contract';
import { quotedSheet, readAreaReference } from '../formulas/area-reference';
import { attributeOf, relationshipIdOf, setAttributes } from '../xml/xml-attributes';
import { childrenOf, elementLike } from '../xml/xml-children';
import type { XmlElement, XmlNode } from '../xml/xml-tree';
import { lastColumnOf, lastRowOf } from './sheet-area';
import type { WorksheetPart } from './worksheet-part';

export function linksOf(sheet: WorksheetPart): CellLink[] {
  const list = sheet.child('hyperlinks');
  return list === undefined ? [] : childrenOf(list, 'hyperlink').flatMap((link) => cellLinks(sheet, link));
}

function cellLinks(sheet: WorksheetPart, link: XmlElement): CellLink[] {
  const area = parseArea(attributeOf(link, 'ref') ?? '');
  const target = readAreaReference(attributeOf(link, 'location') ?? '');
  if (area === null || target === null || target.sheet === null || relationshipIdOf(link) !== undefined) return [];
  const cell = areaAddress(target.area);
  const { sheet: name } = target;
  return cellsOf(sheet, area).map((place) => ({ ...place, sheet: name, cell }));
}

/** A link may stand on a whole column, where only the cells in use are of interest. */
function cellsOf(sheet: WorksheetPart, area: Area): { row: number; column: number }[] {
  if (area.rows === 1 && area.columns === 1) return [{ row: area.row, column: area.column }];
  const rows = Math.min(area.rows, lastRowOf(sheet) - area.row + 1);
  const columns = Math.min(area.columns, lastColumnOf(sheet) - area.column + 1);
  return Array.from({ length: Math.max(0, rows) * Math.max(0, columns) }, (_, index) => ({
    row: area.row + Math.floor(index / columns),
    column: area.column + (index % columns),
  }));
}

/** A cell that gets a link here loses an address of the outside world. */
export function setLinks(sheet: WorksheetPart, area: Area, links: readonly CellLink[]): void {
  checkArea(area);
  const linked = new Set(links.map(({ row, column }) => addressOf(row, column)));
  const list = sheet.ensure('hyperlinks');
  list.children = list.children.flatMap((child): XmlNode[] => {
    if (typeof child === 'string') return [child];
    const leadsOut = relationshipIdOf(child) !== undefined;
    if (leadsOut) return linked.has(attributeOf(child, 'ref') ?? '') ? [] : [child];
    return without(child, area);
  });
  const added = links.map(({ row, column, sheet: name, cell }) =>
    elementLike(list, 'hyperlink', {
      attributes: { ref: addressOf(row, column), location: `${quotedSheet(name)}!${cell}` },
    }),
  );
  list.children.push(...added);
  if (childrenOf(list, 'hyperlink').length === 0) sheet.remove('hyperlinks');
}

function without(link: XmlElement, area: Area): XmlElement[] {
  const linked = parseArea(attributeOf(link, 'ref') ?? '');
  if (linked === null || !intersects(linked, area)) return [link];
  return areasWithout([linked], area).map((rest) => {
    const copy = structuredClone(link);
    setAttributes(copy, { ref: areaAddress(rest) });
    return copy;
  });
}
