// The publication that a request asks for: who approved it and why, as the request or 审定 says, and until when it is public.
import type { IsoDate } from '../../core/calendar/calendar';
import { oneLine } from '../../core/log/log-detail';
import type { Approval } from '../../core/publication/approval';
import { placesNamed } from '../../core/publication/figures';
import { workingDayAfter } from '../../core/publication/publicity-period';
import type { Publication } from '../../core/publication/publication';
import { dayOf } from '../../sheets/cells/read-date';
import type { PublishRequest } from '../messages/publication-messages';
import { calendarOf } from '../month/assess-month';
import type { RefusalCause } from '../refusal';
import type { MonthAtHand } from './month-at-hand';

/** What is not known before the version is laid out and logged. */
export type ProposedPublication = Omit<Publication, 'contentHash' | 'mark'>;

export interface Proposal {
  readonly publication: ProposedPublication;
  /** Why it may not be published yet, although it can be shown. */
  readonly missing: readonly RefusalCause[];
}

export function proposedPublication(month: MonthAtHand, request: PublishRequest): Proposal | RefusalCause {
  const { read, assessed, standing, approval } = month;
  const { version, inputHash, resultHash } = standing;
  const { today } = read;
  const on = approvedOn(request, approval, today);
  if (on === null) return { reason: 'approvalDateMalformed', facts: { date: request.approvedOn } };
  if (on > today) return { reason: 'approvalInFuture', facts: { on, today } };
  const approvedBy = oneLine(request.approvedBy) || (approval.kind === 'given' ? oneLine(approval.by) : '');
  const reason = version === 1 ? '' : reasonOf(request, approval);
  const days = read.reading.notice.publicityWorkingDays;
  const publication = {
    month: assessed.month,
    version,
    approvedBy,
    approvedOn: on,
    publishedOn: today,
    publicUntil: workingDayAfter(today, days, calendarOf(read.reading)),
    reason,
    ...placesNamed(assessed.result),
    inputHash,
    resultHash,
  };
  return { publication, missing: missingFrom(month, publication) };
}

function missingFrom(month: MonthAtHand, publication: ProposedPublication): RefusalCause[] {
  const { approvedBy, version, reason } = publication;
  const absent: RefusalCause = { reason: 'correctionReasonAbsent', facts: factsOf(month) };
  const isApproved = approvedBy !== '' && !isOverruled(month, publication);
  return [...(isApproved ? [] : [missingApproval(month)]), ...(version > 1 && reason === '' ? [absent] : [])];
}

/** An approval that is typed says nothing against a decision of the same day or a later one. */
function isOverruled({ approval }: MonthAtHand, { approvedOn }: ProposedPublication): boolean {
  return approval.kind === 'withheld' && approvedOn <= approval.on;
}

/** Null where nobody can read it; empty where nobody has approved. */
function approvedOn({ approvedBy, approvedOn: typed }: PublishRequest, approval: Approval, today: IsoDate) {
  if (typed.trim() !== '') return dateTyped(typed);
  if (oneLine(approvedBy) !== '') return today;
  return approval.kind === 'given' ? approval.on : '';
}

function reasonOf({ reason }: PublishRequest, approval: Approval): string {
  return oneLine(reason) || (approval.kind === 'given' ? oneLine(approval.reason) : '');
}

/** Typed into a prompt or a command line, it is understood as in a cell. */
function dateTyped(text: string): IsoDate | null {
  return dayOf({ value: text, shown: text, at: { sheet: '', row: 1, column: 1 }, hidden: null }) ?? null;
}

function missingApproval(month: MonthAtHand): RefusalCause {
  const { approval } = month;
  const facts = factsOf(month);
  if (approval.kind === 'withheld') {
    const { decision, by, on } = approval;
    return { reason: 'approvalWithheld', facts: { ...facts, decision, by, on } };
  }
  if (approval.kind === 'used') {
    const { by, on, version } = approval;
    return { reason: 'approvalUsed', facts: { ...facts, by, on, version: String(version) } };
  }
  return { reason: 'approvalAbsent', facts };
}

function factsOf({ assessed, standing }: MonthAtHand): Readonly<Record<'month' | 'version', string>> {
  return { month: assessed.month, version: String(standing.version) };
}
