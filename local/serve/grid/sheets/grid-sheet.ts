// One sheet of the open workbook as the grid takes it.
import { addressOf, areaAddress } from '../../../workbook/cells/cell-address';
import type { XlsxSheet } from '../../../workbook/contract';
import type { GridSheet } from '../grid-data';
import { sheetIdOf } from '../sheet-id';
import { cellBlock } from './cell-block';
import type { CellBlock, SharedParts } from './cell-block';
import { gridColumns, gridRows } from './headers';
import { gridSize, usedArea } from './shown-area';

const EMPTY: CellBlock = { cells: {}, styles: {}, formats: {}, borders: {}, tallRows: new Set() };
/** So many rows the grid measures in a moment. */
const MOST_MEASURED_ROWS = 2000;

export function gridSheet(sheet: XlsxSheet, shared: SharedParts): GridSheet {
  const view = sheet.view();
  const used = usedArea(sheet);
  const size = gridSize(used);
  const { tallRows, ...block } = used === null ? EMPTY : cellBlock(sheet, used, shared);
  const isSmall = (used?.rows ?? 0) <= MOST_MEASURED_ROWS;
  const frozen = view.frozen();
  const colour = view.tabColour();
  return {
    id: sheetIdOf(sheet),
    name: sheet.name,
    colNumber: size.columns,
    rowNumber: size.rows,
    ...block,
    merges: sheet.merges().map(areaAddress),
    figures: [],
    cols: gridColumns(view, size.columns),
    rows: gridRows(view, (row) => isSmall && tallRows.has(row)),
    conditionalFormats: [],
    dataValidationRules: [],
    tables: [],
    areGridLinesVisible: view.showsGridLines(),
    isVisible: !sheet.hidden,
    panes: { xSplit: frozen.columns, ySplit: frozen.rows },
    ...(colour === null ? {} : { color: colour }),
    notes: {},
    links: Object.fromEntries(
      sheet.links().map(({ row, column, sheet: name, cell }) => [addressOf(row, column), { sheet: name, cell }]),
    ),
  };
}
