// A publication, or what one would be, as JSON.
import { a1Of } from '../../core/findings/a1';
import type { Finding } from '../../core/findings/finding';
import { warningAt } from '../../core/findings/make-finding';
import type { Approval } from '../../core/publication/approval';
import type { ScoreChange } from '../../core/publication/score-change';
import { streaksOf } from '../../core/publication/streaks';
import { calendarTable } from '../../sheets/tables/plans/calendar-table';
import { decisionsTable } from '../../sheets/tables/judgements/decisions-table';
import { changedItem } from '../../sheets/wording/change-sentence';
import type { Language } from '../../text/language';
import { findingReports } from '../finding-report';
import type { ChangeReport, DecisionReport, PublicationReport } from '../messages/publication-messages';
import { unknownYearFindings, unknownYears } from '../month/working-calendar';
import type { RefusalCause } from '../refusal';
import type { MonthAtHand } from './month-at-hand';
import type { ProposedPublication } from './proposed-publication';
import type { WrittenMonth } from './written-month';

export interface ReportedPublication extends WrittenMonth {
  readonly publication: ProposedPublication;
  /** Empty for what is not published yet. */
  readonly mark: string;
  readonly changes: readonly ScoreChange[];
  /** What a dry run may still lack. */
  readonly missing: readonly RefusalCause[];
}

export function publicationReport(month: MonthAtHand, reported: ReportedPublication): PublicationReport {
  const { publication, mark, written, pages, changes } = reported;
  const { language, register } = month.read;
  const { month: ofMonth, version, approvedBy, approvedOn, publishedOn, publicUntil } = publication;
  const { inputHash, resultHash, advanced, last, lastTwo } = publication;
  return {
    schema: 1,
    month: ofMonth,
    version,
    written,
    approvedBy,
    approvedOn,
    publishedOn,
    publicUntil,
    inputHash,
    resultHash,
    mark,
    advanced,
    last,
    lastTwo,
    decision: decisionReport(month.approval),
    changes: changes.map((change) => changeReport(change, language)),
    streaks: streaksOf(ofMonth, [...register.proven, publication]),
    findings: findingReports([...month.assessed.findings, ...publicationFindings(month, reported)], language),
    pages,
  };
}

function publicationFindings({ read }: MonthAtHand, { publication, missing }: ReportedPublication): Finding[] {
  const { month, version, publicUntil } = publication;
  const { language, reading } = read;
  const years =
    publicUntil.slice(0, 4) === month.slice(0, 4) ? [] : unknownYears(publicUntil, reading.entries.settings.holidays);
  const facts = { month, version: String(version) };
  const at = { sheet: decisionsTable.name[language] };
  return [
    ...unknownYearFindings(years, calendarTable.name[language]),
    ...missing.map(({ reason }) =>
      warningAt(at, reason === 'correctionReasonAbsent' ? 'correction-without-reason' : 'approval-to-be-given', facts),
    ),
  ];
}

function decisionReport(approval: Approval): DecisionReport | null {
  if (approval.kind !== 'given') return null;
  const { by, on, reason, at } = approval;
  return { by, on, reason, sheet: at.sheet, cell: a1Of(at) };
}

function changeReport({ subject, item, before, after, reason }: ScoreChange, language: Language): ChangeReport {
  return { subject, item: changedItem(item, language), before, after, reason };
}
