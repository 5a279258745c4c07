// The entries a month was computed from as one text, so that equal input has an equal hash wherever its cells stand.
import { formatShort, type Rational } from '../../core/exact/rational';
import type { Month } from '../../core/calendar/calendar';
import type { ContestEntries } from '../../core/entries/contest-entries';
import type { DecisionEntry } from '../../core/entries/judgements';
import { valueIn } from '../../core/entries/read-entry';
import { nameKey } from '../../core/names/name-key';
import { isAboutPublication } from '../../core/publication/approval';
import type { CalendarOverride } from '../../sheets/read-entries';

/** Where something stands and what the program says about it is not what people entered; addresses and year targets change no score. */
const NOT_COUNTED = new Set(['at', 'cell', 'finding', 'faults', 'email', 'recipients', 'yearTargets']);

export interface CountedInput {
  readonly month: Month;
  readonly entries: ContestEntries;
  readonly calendarOverrides: readonly CalendarOverride[];
}

/** Rows of later months are left out: they change nothing in this one. Nor does the approval of what they came to. */
export function canonicalEntries({ month, entries, calendarOverrides }: CountedInput): string {
  const decisions = entries.decisions.filter((decision) => !approves(decision));
  const counted = Object.entries({ ...entries, decisions })
    .filter(([kind]) => !NOT_COUNTED.has(kind))
    .map(([kind, rows]: [string, unknown]) => [
      kind,
      Array.isArray(rows) ? rows.filter((row: DatedRow) => monthOf(row) <= month) : rows,
    ]);
  return JSON.stringify([month, counted, calendarOverrides], (key, value: unknown) => {
    if (NOT_COUNTED.has(key)) return undefined;
    return isRational(value) ? formatShort(value, 15) : value;
  });
}

function approves({ matter }: DecisionEntry): boolean {
  return isAboutPublication(nameKey(valueIn(matter) ?? ''));
}

interface DatedRow {
  readonly month?: Month;
  readonly date?: string;
}

/** Empty, and so before every month, for a row that concerns them all. */
function monthOf({ month, date }: DatedRow): Month {
  return month ?? date?.slice(0, 7) ?? '';
}

function isRational(value: unknown): value is Rational {
  return typeof value === 'object' && value !== null && 'numerator' in value && 'denominator' in value;
}
