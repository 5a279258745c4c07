// Single cells of several sheets as changes of the workbook, one for each sheet.
import type { CellAddress } from '../../core/findings/finding';
import { groupBy } from '../../core/names/group-by';
import type { CellChange, WorkbookChange } from '../../sheets/sheet-layout';

export interface AddressedCell extends Omit<CellChange, 'row' | 'column'> {
  readonly at: CellAddress;
}

export function cellsChanges(cells: readonly AddressedCell[]): WorkbookChange[] {
  return [...groupBy(cells, ({ at }) => at.sheet)].map(([sheet, ofSheet]) => ({
    kind: 'cells',
    sheet,
    cells: ofSheet.map(({ at, ...change }) => ({ row: at.row, column: at.column, ...change })),
  }));
}
