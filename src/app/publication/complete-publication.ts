// A version that the log proves already: at most the last line of its sheet is missing, where the run died just before.
import type { Publication } from '../../core/publication/publication';
import { statusChange, statusIn } from '../../sheets/layouts/ranking/ranking-status';
import type { WorkbookChange } from '../../sheets/sheet-layout';
import { applyInOrder, type CommittedChanges } from '../outputs/commit-order';
import type { Ports } from '../ports';
import type { RefusalCause } from '../refusal';
import type { MonthAtHand } from './month-at-hand';
import { changesSince } from './month-standing';
import type { ReportedPublication } from './publication-report';
import { obstacleToVersion, versionSheets, withoutRegister, type VersionSheets } from './version-sheets';
import { NOTHING_WRITTEN, writtenMonth } from './written-month';

/** The line that the sheet lacks; none where it says anything else than that it is unfinished. */
export function missingLine(
  { ranking, name }: VersionSheets,
  publication: Publication,
  { read }: MonthAtHand,
): WorkbookChange[] {
  if (ranking === undefined || statusIn(ranking)?.kind !== 'unfinished') return [];
  return [statusChange(name, { kind: 'published', publication }, read.language)];
}

/** The line of the version that is out, where its run died and the entries were changed before anybody clicked again. */
export function lineOwed({ workbook }: Pick<Ports, 'workbook'>, month: MonthAtHand): WorkbookChange[] {
  const { published } = month.standing;
  if (published === null) return [];
  const sheets = versionSheets(workbook, month.read, published);
  const obstacle = obstacleToVersion(workbook, withoutRegister(sheets), 'published');
  return obstacle === null ? missingLine(sheets, published, month) : [];
}

export function completePublication(
  { workbook }: Ports,
  month: MonthAtHand,
  { publication, dryRun }: { readonly publication: Publication; readonly dryRun: boolean },
): ReportedPublication | RefusalCause {
  const { read, assessed } = month;
  const { version, reason, mark } = publication;
  const sheets = versionSheets(workbook, read, publication);
  const status = missingLine(sheets, publication, month);
  if (status.length === 0) {
    return { reason: 'publicationUnchanged', facts: { month: publication.month, version: String(version) } };
  }
  const changes = changesSince(read, { result: assessed.result, version, reason });
  const told = { publication, changes, missing: [], mark };
  if (dryRun) return { ...told, ...NOTHING_WRITTEN };
  const obstacle = obstacleToVersion(workbook, withoutRegister(sheets), 'published');
  if (obstacle !== null) return obstacle;
  const all: CommittedChanges = { results: [], log: [], status };
  applyInOrder(workbook, all, read.reading.editors);
  return { ...told, ...writtenMonth(all, sheets.name) };
}
