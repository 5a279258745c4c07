// 修复记录 as a whole: rows are added at its end and change their state; none is ever taken away.
import { tableLayout } from '../layouts/table/table-layout';
import type { WorkbookChange } from '../sheet-layout';
import { repairsTable } from '../tables/outputs/repairs-table';
import type { SheetSnapshot } from '../workbook-snapshot';
import type { Language } from '../../text/language';
import { loggedRepair, logRow, type LoggedRepair } from './logged-repair';

const HEADER_ROWS = 1;

/** Repairs that stand together in the log; rows count from 1. */
export interface LogBlock {
  readonly firstRow: number;
  readonly repairs: readonly LoggedRepair[];
}

/** Where new rows go, whether the sheet exists or not. */
export function newBlock(log: SheetSnapshot | undefined, repairs: readonly LoggedRepair[]): LogBlock {
  return { firstRow: Math.max(log?.values.length ?? 0, HEADER_ROWS) + 1, repairs };
}

/** The change that adds a block, with the sheet itself where it is missing or empty. */
export function addedBlock(log: SheetSnapshot | undefined, block: LogBlock, language: Language): WorkbookChange {
  if (log !== undefined && log.values.length > 0) return writtenBlock(log.name, block, language);
  const layout = tableLayout(repairsTable, { language, rows: rowsOf(block, language) });
  if (log === undefined) return { kind: 'create', layout };
  return { kind: 'replace', layout: { ...layout, name: log.name } };
}

/** The change that writes a block again where it stands. */
export function writtenBlock(sheet: string, block: LogBlock, language: Language): WorkbookChange {
  const { firstRow, repairs } = block;
  return {
    kind: 'rows',
    sheet,
    firstRow,
    rows: rowsOf(block, language),
    lastRowBefore: firstRow + repairs.length - 1,
  };
}

/** The number of the next run: repairs with the same one are undone together. */
export function nextRun(log: SheetSnapshot | undefined): string {
  const runs = (log?.values ?? []).slice(HEADER_ROWS).map((row) => Number(loggedRepair(row)?.run ?? 0));
  return String(runs.reduce((highest, run) => Math.max(highest, run), 0) + 1);
}

/** The last repairs made together of which any still stands, as far as they stand under each other; null where all are undone. */
export function lastRun(log: SheetSnapshot): LogBlock | null {
  const rows = log.values.slice(HEADER_ROWS).map(loggedRepair);
  const stands = (repair: LoggedRepair | null): boolean => repair?.state === 'made' || repair?.state === 'planned';
  const last = rows.reduce((found, repair, index) => (stands(repair) ? index : found), -1);
  const run = rows[last]?.run;
  if (run === undefined) return null;
  let start = last;
  while (rows[start - 1]?.run === run) start -= 1;
  return { firstRow: HEADER_ROWS + start + 1, repairs: rows.slice(start, last + 1).flatMap((repair) => repair ?? []) };
}

function rowsOf({ repairs }: LogBlock, language: Language) {
  return repairs.map((repair) => logRow(repair, language));
}
