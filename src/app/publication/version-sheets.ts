// The sheets that a version of a month is written to, as they stand before the run.
import { statusIn } from '../../sheets/layouts/ranking/ranking-status';
import { versionedSheetNames, type MonthVersion } from '../../sheets/layouts/versioned-sheet-name';
import type { SheetSnapshot } from '../../sheets/workbook-snapshot';
import { rankingSheet } from '../../text/ranking-sheet';
import type { ReadWorkbook } from '../month/assess-month';
import { sheetOf } from '../outputs/output-changes';
import { existingSheet, obstacleToWriting } from '../outputs/output-sheets';
import type { Workbook } from '../ports';
import type { RefusalCause } from '../refusal';

export interface VersionSheets {
  /** What the ranking sheet is, or will be, called. */
  readonly name: string;
  readonly ranking: SheetSnapshot | undefined;
  readonly ledger: SheetSnapshot | undefined;
  readonly findings: SheetSnapshot | undefined;
  readonly publications: SheetSnapshot | undefined;
  readonly log: SheetSnapshot | undefined;
}

/** One read more: that of the version's ranking sheet, where it exists. */
export function versionSheets(workbook: Workbook, read: ReadWorkbook, version: MonthVersion): VersionSheets {
  const names = versionedSheetNames(rankingSheet.sheetName, version);
  const existing = existingSheet(names, read.snapshot.sheetNames);
  const ranking = existing === undefined ? undefined : workbook.read([existing]).sheets[0];
  return { name: existing ?? names[read.language], ranking, ...sheetOf(read.snapshot) };
}

/** A draft has no place in 公示, so that a sheet of the office's own of that name is no obstacle to it. */
export function withoutRegister(sheets: VersionSheets): VersionSheets {
  return { ...sheets, publications: undefined };
}

/**
 * Why nothing may be written, or null. A sheet that says it was published, of a version that neither 公示 nor 运行日志
 * bears out, has lost its proof: it is evidence, and no draft may take its place.
 */
export function obstacleToVersion(
  workbook: Workbook,
  sheets: VersionSheets,
  expected: 'unpublished' | 'published',
): RefusalCause | null {
  const { ranking } = sheets;
  if (expected === 'unpublished' && ranking !== undefined && statusIn(ranking)?.kind === 'published') {
    return { reason: 'publicationUnproven', facts: { sheet: ranking.name } };
  }
  return obstacleToWriting(workbook, sheets);
}
