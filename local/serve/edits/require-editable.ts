import { EditRefused } from '../../host/index';
import { addressOf } from '../../workbook/cells/cell-address';
import type { EditBench, SheetPlace } from './edit-bench';
import { Refusal } from './refusal';

/** @throws Refusal naming the first cell */
export function requireEditable(bench: EditBench, place: SheetPlace): void {
  try {
    bench.requireEditable(place);
  } catch (error) {
    if (!(error instanceof EditRefused)) throw error;
    throw new Refusal('protected', { sheet: place.sheet, cell: addressOf(place.area.row, place.area.column) });
  }
}
