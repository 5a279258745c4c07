// How much one edit may change.
import type { XlsxWorkbook } from '../../workbook/contract';
import type { GridCommand } from '../grid/grid-message';
import type { SheetPlace } from './edit-bench';
import { Refusal } from './refusal';

/** 20,000 rows of 15 columns; see docs/decisions/0023. */
const MOST_CELLS = 300_000;

/** Before anything is understood, for understanding takes time too. @throws Refusal */
export function requireFewCommands(commands: readonly GridCommand[]): void {
  if (commands.length > MOST_CELLS) throw tooMany();
}

/** What lies below the contents is nothing yet, and a column's look is one entry. @throws Refusal */
export function requireFewCells(places: readonly SheetPlace[], workbook: XlsxWorkbook): void {
  const lastRows = new Map(workbook.sheets().map((sheet) => [sheet.name, sheet.lastRow()]));
  const cells = places.reduce((sum, { sheet, area }) => {
    const end = Math.max(lastRows.get(sheet) ?? 0, area.row);
    return sum + Math.min(area.rows, end - area.row + 1) * area.columns;
  }, 0);
  if (cells > MOST_CELLS) throw tooMany();
}

function tooMany(): Refusal {
  return new Refusal('tooMany', { most: MOST_CELLS.toLocaleString('en') });
}
