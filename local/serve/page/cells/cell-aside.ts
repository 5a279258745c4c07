// Which cell's note and link stand beside it: that under the pointer, else the selected one.
import type { GridModel } from '../grid/vendor';
import { markedCell, type CellMarks, type CellPosition, type MarkedCell } from './cell-marks';

export interface CellAside extends MarkedCell {
  /** In the window, beside the cell. */
  readonly left: number;
  readonly top: number;
}

const POINTER_RESTS_AFTER_MILLISECONDS = 250;

export interface AsideUse {
  readonly container: HTMLElement;
  readonly marks: () => CellMarks;
  readonly show: (aside: CellAside | null) => void;
}

/** Goes on until the returned function is called. */
export function followCells(model: GridModel, use: AsideUse): () => void {
  const { container, show } = use;
  let hovered: CellPosition | null = null;
  let timer: number | undefined;
  let shown = '';
  const look = (): void => {
    const aside = asideOf(model, use, hovered) ?? asideOf(model, use, null);
    const text = JSON.stringify(aside);
    if (text === shown) return;
    shown = text;
    show(aside);
  };
  const follow = (event: PointerEvent): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      hovered = positionUnder(model, container, event);
      look();
    }, POINTER_RESTS_AFTER_MILLISECONDS);
  };
  model.on('update', look, look);
  container.addEventListener('pointermove', follow);
  return () => {
    window.clearTimeout(timer);
    model.off('update', look);
    container.removeEventListener('pointermove', follow);
    show(null);
  };
}

function asideOf(model: GridModel, { container, marks }: AsideUse, hovered: CellPosition | null): CellAside | null {
  const { getters } = model;
  const position = hovered ?? getters.getActivePosition();
  const marked = position.sheetId === getters.getActiveSheetId() ? markedCell(model, marks(), position) : null;
  const canvas = container.querySelector('.o-grid');
  if (marked === null || canvas === null) return null;
  const { col, row } = position;
  const zone = getters.expandZone(position.sheetId, { left: col, right: col, top: row, bottom: row });
  const { x, y, width, height } = getters.getVisibleRectWithZoom(zone);
  if (width <= 0 || height <= 0) return null;
  const { left, top } = canvas.getBoundingClientRect();
  return { ...marked, left: left + x + width, top: top + y };
}

function positionUnder(model: GridModel, container: HTMLElement, { target, clientX, clientY }: PointerEvent) {
  const overlay = container.querySelector('.o-grid-overlay');
  if (overlay === null || !overlay.contains(target as Node)) return null;
  const { getters } = model;
  const { left, top } = overlay.getBoundingClientRect();
  const zoom = getters.getViewportZoomLevel();
  const col = getters.getColIndex((clientX - left) / zoom);
  const row = getters.getRowIndex((clientY - top) / zoom);
  return col < 0 || row < 0 ? null : { sheetId: getters.getActiveSheetId(), col, row };
}
