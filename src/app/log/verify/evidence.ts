// What verifying looks at: the log, and everything that carries one of its marks.
import { markOf } from '../../../core/log/chain';
import type { LogEntry } from '../../../core/log/log-entry';
import type { ReadLog } from '../../../core/log/verify-chain';
import type { Publication } from '../../../core/publication/publication';
import { statusIn, type ReadStatus } from '../../../sheets/layouts/ranking/ranking-status';
import { monthVersionIn, type MonthVersion } from '../../../sheets/layouts/versioned-sheet-name';
import { logEntries, readLog } from '../../../sheets/log/read-log';
import { publicationIn } from '../../../sheets/publications/publication-row';
import { logTable } from '../../../sheets/tables/outputs/log-table';
import { publicationsTable } from '../../../sheets/tables/outputs/publications-table';
import { sendingsTable } from '../../../sheets/tables/outputs/sendings-table';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../sheets/workbook-snapshot';
import type { Language } from '../../../text/language';
import { noticeSheet } from '../../../text/notice/circular';
import { rankingSheet } from '../../../text/ranking-sheet';
import { sheetOf } from '../../outputs/output-changes';
import { existingSheet } from '../../outputs/output-sheets';

export interface Evidence {
  readonly log: ReadLog;
  readonly entries: readonly LogEntry[];
  readonly marks: ReadonlySet<string>;
  readonly register: { readonly sheet: string; readonly rows: readonly RegisterRow[] };
  readonly rankings: readonly VersionSheet[];
  readonly notices: readonly VersionSheet[];
  readonly ledger: SheetSnapshot | undefined;
  readonly sendings: SheetSnapshot | undefined;
}

/** A row of 公示 that holds anything; null where it is none of ours any more. */
export interface RegisterRow {
  readonly row: number;
  readonly publication: Publication | null;
}

export interface VersionSheet extends MonthVersion {
  readonly sheet: SheetSnapshot;
  /** Null where the line says nothing of ours. */
  readonly status: ReadStatus | null;
}

/** The sheets to be read besides those that every action reads. */
export function evidenceSheets(sheetNames: readonly string[]): readonly string[] {
  const versions = sheetNames.filter((name) =>
    [rankingSheet.sheetName, noticeSheet.sheetName].some((template) => monthVersionIn(name, template) !== null),
  );
  return [...versions, ...[existingSheet(sendingsTable.name, sheetNames) ?? []].flat()];
}

export function evidenceIn(snapshot: WorkbookSnapshot, language: Language): Evidence {
  const { log, ledger, publications } = sheetOf(snapshot);
  const read = log === undefined ? { sheet: logTable.name[language], line: null, rows: [] } : readLog(log);
  const sendings = existingSheet(sendingsTable.name, snapshot.sheetNames);
  return {
    log: read,
    entries: logEntries(log),
    marks: new Set(read.rows.map(({ chain }) => markOf(chain))),
    register: { sheet: publications?.name ?? publicationsTable.name[language], rows: registerRows(publications) },
    rankings: versionSheets(snapshot, rankingSheet.sheetName),
    notices: versionSheets(snapshot, noticeSheet.sheetName),
    ledger,
    sendings: snapshot.sheets.find(({ name }) => name === sendings),
  };
}

/** The ranking sheet of that version was begun and not ended. */
export function isUnfinished({ month, version }: MonthVersion, rankings: readonly VersionSheet[]): boolean {
  const own = rankings.find((ranking) => ranking.month === month && ranking.version === version);
  return own?.status?.kind === 'unfinished';
}

function registerRows(sheet: SheetSnapshot | undefined): RegisterRow[] {
  const rows = (sheet?.values ?? []).map((cells, index) => ({ row: index + 1, cells }));
  return rows.slice(1).flatMap(({ row, cells }) => {
    return isBlank(cells) ? [] : [{ row, publication: publicationIn(cells) }];
  });
}

function isBlank(cells: readonly CellValue[]): boolean {
  return cells.every((cell) => cell === '');
}

function versionSheets({ sheets }: WorkbookSnapshot, name: typeof rankingSheet.sheetName): VersionSheet[] {
  return sheets.flatMap((sheet) => {
    const version = monthVersionIn(sheet.name, name);
    return version === null ? [] : [{ ...version, sheet, status: statusIn(sheet) }];
  });
}
