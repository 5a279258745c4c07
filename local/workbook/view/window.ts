// What the file says of a sheet as a whole: how far it reaches, and of the window on it.
import { parseArea } from '../cells/cell-address';
import type { WorksheetPart } from '../sheet/worksheet-part';
import { attributeOf, attributesOf } from '../xml/xml-attributes';
import { childOf } from '../xml/xml-children';
import type { XmlElement } from '../xml/xml-tree';

function firstView(sheet: WorksheetPart): XmlElement | undefined {
  const views = sheet.child('sheetViews');
  return views && childOf(views, 'sheetView');
}

/** Of split windows that are not frozen nothing is told. */
export function frozenPanes(sheet: WorksheetPart): { rows: number; columns: number } {
  const view = firstView(sheet);
  const pane = view && childOf(view, 'pane');
  const said = pane === undefined ? new Map<string, string>() : attributesOf(pane);
  if (!(said.get('state') ?? '').startsWith('frozen')) return { rows: 0, columns: 0 };
  return { rows: Number(said.get('ySplit') ?? 0), columns: Number(said.get('xSplit') ?? 0) };
}

export function showsGridLines(sheet: WorksheetPart): boolean {
  const view = firstView(sheet);
  return !['0', 'false'].includes((view && attributeOf(view, 'showGridLines')) ?? '1');
}

export function tabColourElement(sheet: WorksheetPart): XmlElement | undefined {
  const properties = sheet.child('sheetPr');
  return properties && childOf(properties, 'tabColor');
}

/** Programs write it down; it may be missing, and wrong. */
export function saidReach(sheet: WorksheetPart): { rows: number; columns: number } {
  const dimension = sheet.child('dimension');
  const area = parseArea((dimension && attributeOf(dimension, 'ref')) ?? '');
  if (area === null) return { rows: 0, columns: 0 };
  return { rows: area.row + area.rows - 1, columns: area.column + area.columns - 1 };
}
