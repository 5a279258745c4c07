// What ranking and publishing share: a month read, computed, and compared with what was published of it.
import { noteAt, warningAt } from '../../core/findings/make-finding';
import type { Finding } from '../../core/findings/finding';
import { approvalOf, type Approval } from '../../core/publication/approval';
import { lastVersionOf, type MonthVersion } from '../../core/publication/versions';
import type { ScoreChange } from '../../core/publication/score-change';
import { versionedSheetNames } from '../../sheets/layouts/versioned-sheet-name';
import { rankingSheet } from '../../text/ranking-sheet';
import type { ClientRequest, Refusal } from '../client-messages';
import { findingReports } from '../finding-report';
import { assessMonth, readWorkbook, type AssessedMonth, type ReadWorkbook } from '../month/assess-month';
import { toldFindings } from '../month/told-findings';
import { existingSheet } from '../outputs/output-sheets';
import type { Ports } from '../ports';
import { refusal, type RefusalCause } from '../refusal';
import { unreadableCause } from '../unreadable-workbook';
import { changesSince, monthStanding, type MonthStanding } from './month-standing';

export interface MonthAtHand {
  readonly read: ReadWorkbook;
  readonly assessed: AssessedMonth;
  readonly standing: MonthStanding;
  /** What 审定 says of publishing it. */
  readonly approval: Approval;
  /** Of the draft against the last version; none while that version holds. */
  readonly changes: readonly ScoreChange[];
}

export function monthAtHand(ports: Ports, request: ClientRequest): MonthAtHand | Refusal {
  const read = readWorkbook(ports, request);
  const { language, reading, chosen, snapshot, register } = read;
  if (reading.refusals.length > 0) return refusal(unreadableCause(reading.refusals, language), language);
  if (chosen.kind === 'refused') return refusal(chosen.cause, language);
  if (chosen.kind === 'none') return refusal({ reason: 'noMonths' }, language);
  const lost = lastVersionOf(chosen.month, register.lost);
  const known = lastVersionOf(chosen.month, register.proven)?.version ?? 0;
  // A draft computed without it would be called by its number, and be written over what hangs on the wall.
  if (lost !== null && lost.version > known) return refusal(lostPublication(lost), language);
  const assessed = assessMonth(read, chosen.month);
  const standing = monthStanding(read, assessed, ports.digest);
  const approval = approvalOf(chosen.month, reading.entries.decisions, register.proven);
  const changes = draftChanges(read, assessed, { standing, approval });
  const findings = [...assessed.findings, ...standingFindings(standing, changes), ...missingSheet(standing, read)];
  const telling = { workbook: ports.workbook, sheetNames: snapshot.sheetNames };
  return { read, assessed: { ...assessed, findings: toldFindings(findings, telling) }, standing, approval, changes };
}

function lostPublication({ month, version }: MonthVersion): RefusalCause {
  return { reason: 'publicationLost', facts: { month, version: String(version) } };
}

function draftChanges(
  read: ReadWorkbook,
  { result }: AssessedMonth,
  { standing, approval }: Pick<MonthAtHand, 'standing' | 'approval'>,
): readonly ScoreChange[] {
  if (standing.state !== 'changed') return [];
  const reason = approval.kind === 'given' ? approval.reason : '';
  return changesSince(read, { result, version: standing.version, reason });
}

function standingFindings(
  { state, published, inputHash }: MonthStanding,
  changes: readonly ScoreChange[],
): readonly Finding[] {
  if (published === null || published.inputHash === inputHash) return [];
  const version = String(published.version);
  if (state === 'published') return [noteAt({ sheet: '' }, 'entries-changed-same-result', { version })];
  const facts = { version, next: String(published.version + 1), count: String(changes.length) };
  return [warningAt({ sheet: '' }, 'entries-changed-since-publication', facts)];
}

/** A published sheet that somebody has deleted or renamed: the version holds, but nobody can look at it. */
function missingSheet({ published }: MonthStanding, { snapshot, language }: ReadWorkbook): readonly Finding[] {
  if (published === null) return [];
  const names = versionedSheetNames(rankingSheet.sheetName, published);
  if (existingSheet(names, snapshot.sheetNames) !== undefined) return [];
  const { month, version } = published;
  const facts = { month, version: String(version), sheet: names[language] };
  return [warningAt({ sheet: '' }, 'published-sheet-missing', facts)];
}

/** Who is refused still reads what was found. */
export function refusedMonth({ assessed, read }: Pick<MonthAtHand, 'assessed' | 'read'>, cause: RefusalCause): Refusal {
  return refusal({ ...cause, findings: findingReports(assessed.findings, read.language) }, read.language);
}
