// Where a person was looking, so that a grid loaded anew shows the same.
import type { Selection } from '../../wire';
import { laidOut } from './laid-out';
import type { GridModel } from './vendor';

export interface Place {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly zone: ReturnType<GridModel['getters']['getSelectedZone']>;
  readonly column: number;
  readonly row: number;
  readonly scrollX: number;
  readonly scrollY: number;
  readonly zoom: number;
}

export function placeOf({ getters }: GridModel): Place {
  const { col, row } = getters.getActivePosition();
  const { scrollX, scrollY } = getters.getActiveSheetScrollInfo();
  const sheetId = getters.getActiveSheetId();
  return {
    sheetId,
    sheetName: getters.getSheetName(sheetId),
    zone: getters.getSelectedZone(),
    column: col,
    row,
    scrollX,
    scrollY,
    zoom: getters.getViewportZoomLevel(),
  };
}

/** Before the grid is drawn, so that its tabs show the right one. */
export function goToSheet(model: GridModel, place: Place): void {
  const sheetId = sheetIdOf(model, place);
  if (sheetId !== undefined) activate(model, sheetId);
}

/** As far as the sheet and the cells are still there. */
export function goTo(model: GridModel, place: Place): void {
  const { getters } = model;
  if (place.zoom !== getters.getViewportZoomLevel()) model.dispatch('SET_ZOOM', { zoom: place.zoom });
  const sheetId = sheetIdOf(model, place);
  if (sheetId === undefined) return;
  activate(model, sheetId);
  const lastColumn = getters.getNumberCols(sheetId) - 1;
  const lastRow = getters.getNumberRows(sheetId) - 1;
  if (place.zone.right > lastColumn || place.zone.bottom > lastRow) return;
  model.selection.selectZone(
    { cell: { col: place.column, row: place.row }, zone: place.zone },
    { scrollIntoView: false },
  );
  scroll(model, place);
}

/** Once more where the grid had no size before; not where the person has gone on since. */
export function scrollBack(model: GridModel, place: Place): void {
  const { sheetName, column, row } = placeOf(model);
  if (sheetName === place.sheetName && column === place.column && row === place.row) scroll(model, place);
}

function scroll(model: GridModel, { scrollX, scrollY }: Place): void {
  model.dispatch('SET_VIEWPORT_OFFSET', { offsetX: scrollX, offsetY: scrollY });
}

function sheetIdOf({ getters }: GridModel, { sheetId, sheetName }: Place): string | undefined {
  return getters.tryGetSheet(sheetId) === undefined ? getters.getSheetIdByName(sheetName) : sheetId;
}

function activate(model: GridModel, sheetId: string): void {
  const from = model.getters.getActiveSheetId();
  if (sheetId !== from) model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: from, sheetIdTo: sheetId });
}

/** What a script or a link asks to be shown; false where there is no such sheet. */
export function goToCells(model: GridModel, { sheet, row, column, rows, columns }: Selection): boolean {
  const { getters } = model;
  const sheetId = getters.getSheetIdByName(sheet);
  if (sheetId === undefined) return false;
  activate(model, sheetId);
  const cell = { col: column - 1, row: row - 1 };
  const zone = { left: cell.col, top: cell.row, right: cell.col + columns - 1, bottom: cell.row + rows - 1 };
  // Shown by its first cell: the grid's own way goes by the last one and pushes the first out of sight.
  model.selection.selectZone({ cell, zone }, { scrollIntoView: false });
  if (hasSize(model)) model.dispatch('SCROLL_TO_CELL', cell);
  else void laidOut().then(() => getters.getActiveSheetId() === sheetId && model.dispatch('SCROLL_TO_CELL', cell));
  return true;
}

/** A grid that has just come in sight has none yet, and would scroll every cell out of it. */
function hasSize({ getters }: GridModel): boolean {
  const { width, height } = getters.getSheetViewDimension();
  return width > 0 && height > 0;
}

/** In the words of the script: rows and columns from 1, the sheet by its name. */
export function selectionOf({ getters }: GridModel): Selection {
  const { left, top, right, bottom } = getters.getSelectedZone();
  return {
    sheet: getters.getSheetName(getters.getActiveSheetId()),
    row: top + 1,
    column: left + 1,
    rows: bottom - top + 1,
    columns: right - left + 1,
  };
}
