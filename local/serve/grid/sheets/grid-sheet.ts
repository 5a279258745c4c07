// One sheet of the open workbook as the grid takes it.
import { addressOf, areaAddress } from '../../../workbook/cells/cell-address';
import type { XlsxSheet } from '../../../workbook/contract';
import { gridFigures } from '../figures/grid-figures';
import type { PictureAllowance } from '../figures/grid-picture';
import type { GridSheet } from '../grid-data';
import { gridRules } from '../rules/grid-rules';
import { gridValidations } from '../rules/grid-validations';
import { sheetIdOf } from '../sheet-id';
import { cellBlock } from './cell-block';
import type { CellBlock, SharedParts } from './cell-block';
import { FormulaResults } from './formula-results';
import { gridColumns, gridRows } from './headers';
import { filledSize, gridSize, usedArea } from './shown-area';
import type { Counts } from './unshown-counts';

export interface SheetScope extends SharedParts {
  readonly allowance: PictureAllowance;
  /** No more are read, though a sheet may have them. */
  readonly mostRows: number;
  /** What a defined name stands for on a sheet; null where it is none. */
  readonly nameMeans: (name: string, sheet: string) => string | null;
}

export interface ShownSheet {
  readonly sheet: GridSheet;
  readonly unshown: Counts;
}

/** So many rows the grid measures in a moment. */
const MOST_MEASURED_ROWS = 2000;

export function gridSheet(sheet: XlsxSheet, scope: SheetScope): ShownSheet {
  const view = sheet.view();
  const used = usedArea(sheet, scope.mostRows);
  const size = gridSize(used);
  const { tallRows, results, ...block } = used === null ? emptyBlock() : cellBlock(sheet, used, scope);
  const isSmall = (used?.rows ?? 0) <= MOST_MEASURED_ROWS;
  const cols = gridColumns(view, size.columns);
  const rows = gridRows(view, (row) => isSmall && tallRows.has(row));
  const id = sheetIdOf(sheet);
  const drawings = view.drawings();
  const figures = gridFigures(drawings, { sheetId: id, sheetName: sheet.name, cols, rows, allowance: scope.allowance });
  const nameMeans = (name: string): string | null => scope.nameMeans(name, sheet.name);
  const validations = gridValidations(view.validations(), { ...size, nameMeans });
  const rules = gridRules(view.rules(), filledSize(used));
  const { rows: ySplit, columns: xSplit } = view.frozen();
  const colour = view.tabColour();
  const extras = view.extras();
  return {
    sheet: {
      id,
      name: sheet.name,
      colNumber: size.columns,
      rowNumber: size.rows,
      ...block,
      results: results.byAddress,
      merges: sheet.merges().map(areaAddress),
      figures: figures.figures,
      cols,
      rows,
      conditionalFormats: rules.rules,
      dataValidationRules: validations.rules,
      tables: [],
      areGridLinesVisible: view.showsGridLines(),
      isVisible: !sheet.hidden,
      panes: { xSplit: Math.min(xSplit, size.columns - 1), ySplit: Math.min(ySplit, size.rows - 1) },
      ...(colour === null ? {} : { color: colour }),
      notes: Object.fromEntries(view.notes().map(({ row, column, text }) => [addressOf(row, column), text])),
      links: Object.fromEntries(
        sheet.links().map(({ row, column, sheet: name, cell }) => [addressOf(row, column), { sheet: name, cell }]),
      ),
    },
    unshown: {
      chart: figures.unshownCharts,
      comment: extras.threadedComments,
      conditionalFormat: rules.unshown + extras.rules,
      drawing: drawings.others + extras.controls,
      formula: results.unshown,
      image: figures.unshownPictures,
      pivotTable: extras.pivotTables,
      slicer: extras.slicers,
      sparkline: extras.sparklines,
      table: extras.tables,
      validation: validations.unshown,
    },
  };
}

function emptyBlock(): CellBlock {
  return { cells: {}, styles: {}, formats: {}, borders: {}, results: new FormulaResults(), tallRows: new Set() };
}
