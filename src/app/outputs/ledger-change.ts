// 得分明细 is append-only: one month's draft is rewritten in place, every other row is carried over as it stands.
import type { Month } from '../../core/calendar/calendar';
import type { LayoutCell, LayoutValue, StyleName, WorkbookChange } from '../../sheets/sheet-layout';
import { isRankRow } from '../../sheets/layouts/ledger-rows';
import { firstPlaceIn } from '../../sheets/wording/place';
import { ledgerTable } from '../../sheets/tables/outputs/ledger-table';
import type { CellValue, SheetSnapshot } from '../../sheets/workbook-snapshot';

export interface LedgerBlock {
  readonly month: Month;
  readonly version: number;
  readonly rows: readonly (readonly LayoutCell[])[];
}

const HEADER_ROWS = 1;
const WIDTH = Object.keys(ledgerTable.columns).length;
/** Whose cell leads to the first of the cells it names. */
const SOURCES = Object.keys(ledgerTable.columns).indexOf('sources');
const CRITERION = Object.keys(ledgerTable.columns).indexOf('criterion');
const STYLES: readonly StyleName[] = ['month', 'whole', 'text', 'text', 'points', 'points', 'text'];
const STYLES_OF_RANK: readonly StyleName[] = ['month', 'whole', 'text', 'text', 'points', 'whole', 'text'];

/**
 * The one change that brings the ledger up to date, or none where it already says the same. Rows above the first
 * difference are not written, nor are those below the last one as long as they stay where they are.
 */
export function ledgerChanges(ledger: SheetSnapshot, block: LedgerBlock): WorkbookChange[] {
  const before = ledger.values.slice(HEADER_ROWS).map((row) => row.slice(0, WIDTH));
  const after = withBlock(before, block);
  const same = commonRows(before, after);
  if (same === before.length && same === after.length) return [];
  const below = before.length === after.length ? commonRows([...before].reverse(), [...after].reverse()) : 0;
  return [
    {
      kind: 'rows',
      sheet: ledger.name,
      firstRow: HEADER_ROWS + same + 1,
      rows: after.slice(same, after.length - below),
      lastRowBefore: HEADER_ROWS + before.length - below,
    },
  ];
}

/** The block stands where it stood; the rows of a new one come last. */
function withBlock(before: readonly (readonly CellValue[])[], block: LedgerBlock): (readonly LayoutCell[])[] {
  const ofBlock = (row: readonly CellValue[]): boolean => row[0] === block.month && row[1] === block.version;
  const start = before.findIndex(ofBlock);
  if (start < 0) return [...before.map(carried), ...block.rows];
  const rest = before.slice(start).filter((row) => !ofBlock(row));
  return [...before.slice(0, start).map(carried), ...block.rows, ...rest.map(carried)];
}

/** A cell written anew loses its link; the text says where it led. */
function carried(row: readonly CellValue[]): LayoutCell[] {
  const styles = isRankRow(row[CRITERION]) ? STYLES_OF_RANK : STYLES;
  const cells = styles.map((style, index): LayoutCell => ({ value: layoutValue(row[index] ?? ''), style }));
  const sources = cells[SOURCES];
  const link = typeof sources?.value === 'string' ? firstPlaceIn(sources.value) : undefined;
  if (sources !== undefined && link !== undefined) cells[SOURCES] = { ...sources, link };
  return cells;
}

function layoutValue(value: CellValue): LayoutValue {
  if (typeof value === 'object') return { date: value.date };
  if (typeof value === 'boolean') return String(value);
  return value === '' ? null : value;
}

function commonRows(before: readonly (readonly CellValue[])[], after: readonly (readonly LayoutCell[])[]): number {
  const differs = before.findIndex((row, index) => !sameRow(row, after[index]));
  return differs < 0 ? before.length : differs;
}

function sameRow(row: readonly CellValue[], cells: readonly LayoutCell[] | undefined): boolean {
  return (
    cells !== undefined && STYLES.every((_, index) => layoutValue(row[index] ?? '') === writtenValue(cells[index]))
  );
}

/** Empty text leaves the cell blank. */
function writtenValue(cell: LayoutCell | undefined): LayoutValue {
  return cell === undefined || cell.value === '' ? null : cell.value;
}
