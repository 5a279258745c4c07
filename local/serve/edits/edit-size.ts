// How much one edit may change.
import type { Area, XlsxWorkbook } from '../../workbook/contract';
import type { GridCommand } from '../grid/grid-message';
import type { SheetPlace } from './edit-bench';
import { Refusal } from './refusal';

/** 20,000 rows of 15 columns. */
const MOST_CELLS = 300_000;

/** Before anything is understood, for understanding takes time too. @throws Refusal */
export function requireFewCommands(commands: readonly GridCommand[]): void {
  if (commands.length > MOST_CELLS) throw tooMany();
}

/** Of whole columns only the part with contents: what lies below is nothing yet, and gets its look from the column. @throws Refusal */
export function requireFewCells(places: readonly SheetPlace[], workbook: XlsxWorkbook): void {
  const lastRows = new Map(workbook.sheets().map((sheet) => [sheet.name, sheet.lastRow()]));
  requireFewIn(
    places.map(({ sheet, area }) =>
      area.row > 1 ? area : { ...area, rows: Math.min(area.rows, Math.max(1, lastRows.get(sheet) ?? 0)) },
    ),
  );
}

/** @throws Refusal */
export function requireFewIn(areas: readonly Area[]): void {
  if (areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0) > MOST_CELLS) throw tooMany();
}

function tooMany(): Refusal {
  return new Refusal('tooMany', { most: MOST_CELLS.toLocaleString('en') });
}
