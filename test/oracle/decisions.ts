// 审定: what the leading group put on record.
import type { Month } from '../../src/core/calendar/calendar';
import { valueOf } from './outcome';
import type { MonthAt } from './people';
import { sameName } from './same-name';

export interface Decision {
  readonly matter: string;
  readonly text: string;
}

/** What was decided on some matters this month, the latest last; rows with anything missing say nothing. */
export function decisionsOn(at: MonthAt, ...matters: readonly string[]): Decision[] {
  return complete(at, at.month)
    .filter((row) => matters.some((matter) => sameName(row.matter, matter)))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map(({ matter, decision }) => ({ matter, text: decision }));
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
