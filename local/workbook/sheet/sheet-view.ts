// What a window shows of a sheet: frozen rows and columns, whether its tab is selected; and the colour of the tab.
import { addressOf } from '../cells/cell-address';
import { attributeOf, isTrue, setAttributes } from '../xml/xml-attributes';
import { childOf, childrenOf, elementLike, ensureChild, insertInOrder, removeChildren } from '../xml/xml-children';
import type { XmlElement } from '../xml/xml-tree';
import type { WorksheetPart } from './worksheet-part';

const VIEW_ORDER = ['pane', 'selection', 'pivotSelection', 'extLst'];
export const PROPERTIES_ORDER = ['tabColor', 'outlinePr', 'pageSetUpPr'];

/** Freezes the first rows and columns; 0 and 0 thaws the sheet. */
export function freeze(sheet: WorksheetPart, rows: number, columns: number): void {
  const view = firstView(sheet);
  removeChildren(view, 'pane');
  removeChildren(view, 'selection');
  if (rows === 0 && columns === 0) return;
  const activePane = `${rows > 0 ? 'bottom' : 'top'}${columns > 0 ? 'Right' : 'Left'}`;
  const pane = elementLike(view, 'pane', {
    attributes: {
      xSplit: columns > 0 ? columns : null,
      ySplit: rows > 0 ? rows : null,
      topLeftCell: addressOf(rows + 1, columns + 1),
      activePane,
      state: 'frozen',
    },
  });
  insertInOrder(view, pane, VIEW_ORDER);
  insertInOrder(view, elementLike(view, 'selection', { attributes: { pane: activePane } }), VIEW_ORDER);
}

export function hideGridLines(sheet: WorksheetPart): void {
  setAttributes(firstView(sheet), { showGridLines: 0 });
}

export function showGridLines(sheet: WorksheetPart): void {
  setAttributes(firstView(sheet), { showGridLines: null });
}

/** Selects the tab in every window. Returns whether anything changed. */
export function selectTab(sheet: WorksheetPart): boolean {
  firstView(sheet);
  return setTabSelected(sheet.root, 1);
}

/**
 * Two selected tabs would be edited together, so the others are unselected. Returns whether anything changed.
 * @param root of any kind of sheet, chart sheets included
 */
export function unselectTab(root: XmlElement): boolean {
  return setTabSelected(root, null);
}

/** Whether the XML of a sheet has a selected tab, judged without parsing it. */
export function saysSelected(xml: string): boolean {
  return /\stabSelected\s*=\s*["'](?:1|true)/.test(xml.slice(0, xml.indexOf('sheetData')));
}

function setTabSelected(root: XmlElement, value: 1 | null): boolean {
  const views = childOf(root, 'sheetViews');
  const all = views === undefined ? [] : childrenOf(views, 'sheetView');
  const wrong = all.filter((view) => isTrue(attributeOf(view, 'tabSelected')) !== (value === 1));
  for (const view of wrong) setAttributes(view, { tabSelected: value });
  return wrong.length > 0;
}

/** @param colour `RRGGBB`, or null for none */
export function setTabColour(sheet: WorksheetPart, colour: string | null): void {
  const properties = sheet.ensure('sheetPr');
  removeChildren(properties, 'tabColor');
  if (colour === null) return;
  const attributes = { rgb: `FF${colour.replace('#', '').toUpperCase()}` };
  insertInOrder(properties, elementLike(properties, 'tabColor', { attributes }), PROPERTIES_ORDER);
}

function firstView(sheet: WorksheetPart): XmlElement {
  const view = ensureChild(sheet.ensure('sheetViews'), 'sheetView', ['sheetView', 'extLst']);
  if (attributeOf(view, 'workbookViewId') === undefined) setAttributes(view, { workbookViewId: 0 });
  return view;
}
