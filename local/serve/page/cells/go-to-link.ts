import { goToCells } from '../grid/place';
import type { GridModel } from '../grid/vendor';
import type { MarkedCell } from './cell-marks';
import { cellsOfAddress } from './cell-of-address';

/** False where it leads to nothing: the sheet is gone, or the address is none. */
export function goToLink(model: GridModel, { sheet, cell }: NonNullable<MarkedCell['link']>): boolean {
  const cells = cellsOfAddress(sheet, cell);
  return cells !== null && goToCells(model, cells);
}
