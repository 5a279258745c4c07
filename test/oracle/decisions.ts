// 审定: what the leading group put on record.
import type { Month } from '../../src/core/calendar/calendar';
import { valueOf } from './outcome';
import type { MonthAt } from './people';
import { sameName } from './same-name';

/** The texts decided on a matter this month, the latest last; rows with anything missing say nothing. */
export function decisionsOn(at: MonthAt, matter: string): string[] {
  return complete(at, at.month)
    .filter((row) => sameName(row.matter, matter))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map((row) => row.decision);
}

/** The names of the latest decision on a matter; none when there is no decision. */
export function namesDecided(at: MonthAt, matter: string): string[] {
  return (decisionsOn(at, matter).at(-1) ?? '').split(/[、，；,;]/u).filter((name) => name.trim() !== '');
}

function complete(at: MonthAt, month: Month): { matter: string; decision: string; date: string }[] {
  return at.entries.decisions.flatMap((row) => {
    const matter = valueOf(row.matter);
    const decision = valueOf(row.decision);
    const date = valueOf(row.decidedOn);
    const signed = [row.decidedBy, row.reason].every((entry) => entry.state === 'value');
    const whole = row.month === month && signed && matter !== undefined && decision !== undefined && date !== undefined;
    return whole ? [{ matter, decision, date }] : [];
  });
}
