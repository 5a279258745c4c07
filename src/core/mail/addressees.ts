// Who is written to about a month, and who cannot be: nobody is left out without being told.
import type { ContestEntries } from '../entries/contest-entries';
import type { Finding } from '../findings/finding';
import { warningAt } from '../findings/make-finding';
import type { MonthResult } from '../month/month-result';
import type { Addressee } from './addressee';
import { mailKey } from './mail-address';
import { recipientAddressees, type AddresseeOrFindings } from './recipient-addressees';
import { addressBookOf, memberAddressee, unitAddressee } from './subject-addressees';

export interface Addressees {
  /** 收件人 in their order, then the leaders of units, then members; nobody twice for the same. */
  readonly addressees: readonly Addressee[];
  readonly findings: readonly Finding[];
}

export function addresseesOf(result: MonthResult, entries: ContestEntries): Addressees {
  const book = addressBookOf(entries, result.month);
  const units = result.rankings.filter(({ subject }) => subject === 'unit');
  const subjects = units.flatMap(({ rows, unranked }) => [...rows, ...unranked].map(({ subject }) => subject));
  return onceEach([
    ...recipientAddressees(entries.recipients),
    ...subjects.map((subject) => unitAddressee(subject, book)),
    ...result.lastTwo.map(({ subject }) => memberAddressee(subject, book)),
  ]);
}

/** One mail of a kind and about one subject to an address; a second row is told, for its salutation gets lost. */
function onceEach(all: readonly AddresseeOrFindings[]): Addressees {
  const addressees: Addressee[] = [];
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const each of all) {
    if (!('kind' in each)) {
      findings.push(...each);
      continue;
    }
    const same = [each.kind, each.subjectKey, mailKey(each.address)].join('\n');
    if (seen.has(same)) findings.push(warningAt(each.at, 'email-doubled', { email: each.address }));
    else addressees.push(each);
    seen.add(same);
  }
  return { addressees, findings };
}
