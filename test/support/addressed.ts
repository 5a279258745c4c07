// Who is written to about October 2026, in a few words.
import type { ContestEntries } from '../../src/core/entries/contest-entries';
import type { ValueEntry } from '../../src/core/entries/entry';
import { a1Of } from '../../src/core/findings/a1';
import { addresseesOf, type Addressees } from '../../src/core/mail/addressees';
import { computeMonth } from '../../src/core/month/compute-month';
import { weekdays } from './calendar';
import { CLEAN } from './clean-month';
import { cellAt, valueOf } from './entries';

/** The clean month with `changes`. */
export function addressed(changes: Partial<ContestEntries>): Addressees {
  const entries = { ...CLEAN, ...changes };
  return addresseesOf(computeMonth(entries, '2026-10', weekdays), entries);
}

/** `unit 甲组组长 unit0@example.cn 甲组` for every addressee. */
export function written({ addressees }: Addressees): readonly string[] {
  return addressees.map(({ kind, name, address, subjectKey }) => [kind, name, address, subjectKey].join(' ').trim());
}

/** `warning email-several 收件人!C2` for every finding. */
export function told({ findings }: Addressees): readonly string[] {
  return findings.map(
    ({ severity, code, at }) => `${severity} ${code} ${at.sheet}${'row' in at ? `!${a1Of(at)}` : ''}`,
  );
}

export function email(address: string, sheet: string, row = 2): { readonly email: ValueEntry<string> } {
  return { email: valueOf(address, cellAt(sheet, row, 5)) };
}

export const withUnitAddresses = CLEAN.units.map((unit, index) => ({
  ...unit,
  ...email(`unit${index}@example.cn`, '单位'),
}));
