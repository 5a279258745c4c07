// Objections that came too late, wait too long, or were found right without a further version.
import type { IsoDate, Month, WorkingCalendar } from '../calendar/calendar';
import type { ObjectionEntry } from '../entries/objection';
import { valueIn } from '../entries/read-entry';
import { toNumber } from '../exact/rational';
import type { Finding } from '../findings/finding';
import { warningAt } from '../findings/make-finding';
import type { Publication } from './publication';
import { workingDayAfter } from './publicity-period';
import { lastVersionOf } from './versions';

export interface ObjectionChecking {
  readonly publications: readonly Publication[];
  readonly calendar: WorkingCalendar;
  readonly today: IsoDate;
  /** 复核工作日. */
  readonly reviewWorkingDays: number;
}

/** Those of the month, and those of earlier months that still wait for an answer or a correction. */
export function objectionChecks(
  objections: readonly ObjectionEntry[],
  month: Month,
  checking: ObjectionChecking,
): readonly Finding[] {
  return objections
    .filter((objection) => objection.month <= month)
    .flatMap((objection) => [
      ...(objection.month === month ? filedLate(objection, checking) : []),
      ...unanswered(objection, checking),
      ...notCorrected(objection, checking),
    ]);
}

/** The period ends with the version that was public then, or with the last one where none is named. */
function filedLate({ month, version, filedOn }: ObjectionEntry, { publications }: ObjectionChecking): Finding[] {
  const named = valueIn(version);
  const about =
    named === undefined
      ? lastVersionOf(month, publications)
      : publications.find((each) => each.month === month && each.version === toNumber(named));
  if (about === undefined || about === null || filedOn.state !== 'value' || filedOn.value <= about.publicUntil) {
    return [];
  }
  return [warningAt(filedOn.cell, 'objection-late', { date: filedOn.value, until: about.publicUntil })];
}

function unanswered(objection: ObjectionEntry, { calendar, today, reviewWorkingDays }: ObjectionChecking): Finding[] {
  const { month, filedOn, answeredOn, outcome } = objection;
  if (filedOn.state !== 'value' || (answeredOn.state === 'value' && outcome.state === 'value')) return [];
  const due = workingDayAfter(filedOn.value, reviewWorkingDays, calendar);
  const missing = answeredOn.state === 'value' ? outcome : answeredOn;
  if (today <= due) return [];
  return [warningAt(missing.cell, 'objection-unanswered', { month, date: filedOn.value, due })];
}

/** 更正版本 may be left to the program: any version after the one objected to will do. */
function notCorrected(objection: ObjectionEntry, { publications }: ObjectionChecking): Finding[] {
  const { month, version, outcome, correctedIn } = objection;
  if (outcome.state !== 'value' || outcome.value !== 'corrected') return [];
  const wanted = valueIn(correctedIn);
  const objected = valueIn(version);
  const least = wanted !== undefined ? toNumber(wanted) : (objected === undefined ? 1 : toNumber(objected)) + 1;
  const published = lastVersionOf(month, publications)?.version ?? 0;
  if (published >= least) return [];
  return [warningAt(outcome.cell, 'objection-not-corrected', { month, version: String(least) })];
}
