// Addresses that results are to be mailed to; nothing here concerns the ranking.
import { postsOfUnits } from '../../assessment/roll/unit-posts';
import { leadersAmong } from '../../people/group-leadership';
import type { Entry, ValueEntry } from '../../entries/entry';
import { blanksAmong, valueIn } from '../../entries/read-entry';
import type { Finding } from '../../findings/finding';
import { warningAt } from '../../findings/make-finding';
import { nameKey } from '../../names/name-key';
import type { MonthUnderCheck } from '../month-under-check';
import { addressFault } from '../../mail/address-fault';
import { mailKey } from '../../mail/mail-address';

export function addressChecks({ contest }: MonthUnderCheck): readonly Finding[] {
  const { units, posts, recipients } = contest.entries;
  const addresses = [...units, ...posts, ...recipients].flatMap(({ email }) => written(email));
  return [
    ...addresses.flatMap((address) => addressFault(address) ?? []),
    ...recipients.flatMap(({ name, email }) => incomplete({ name, email })),
    ...doubled(recipients.flatMap(({ email }) => written(email))),
    // An office that has not begun to enter addresses does not mail.
    ...(addresses.length === 0 ? [] : leadersWithout(contest)),
  ];
}

function written(email: Entry<string>): readonly ValueEntry<string>[] {
  return email.state === 'value' ? [email] : [];
}

function incomplete(needed: Readonly<Record<string, Entry<string>>>): readonly Finding[] {
  const blanks = blanksAmong(needed);
  return blanks === null ? [] : [warningAt(blanks.at, 'recipient-incomplete', { columns: blanks.columns })];
}

function doubled(addresses: readonly ValueEntry<string>[]): readonly Finding[] {
  const seen = new Set<string>();
  return addresses.flatMap(({ value, cell }) => {
    if (seen.has(mailKey(value))) return [warningAt(cell, 'email-doubled', { email: value })];
    seen.add(mailKey(value));
    return [];
  });
}

/** Of units whose leader is in 人员: an address of the unit, of the leader or of a recipient of that name will do. */
function leadersWithout({ entries, directory, workingMonth }: MonthUnderCheck['contest']): readonly Finding[] {
  const named = entries.recipients.filter(({ email }) => email.state === 'value');
  const reached = new Set(named.map(({ name }) => nameKey(valueIn(name) ?? '')));
  const posts = postsOfUnits(entries.posts, workingMonth, directory);
  return directory.units.flatMap(({ name, email, competes }) => {
    const leaders = leadersAmong(posts.get(name) ?? []);
    const [leader] = leaders[leaders.length - 1] ?? [];
    const hasAddress = (own: typeof leaders): boolean =>
      own.flat().some((post) => post.email.state === 'value' || reached.has(nameKey(post.name)));
    if (!competes || email.state === 'value' || leader === undefined || hasAddress(leaders)) return [];
    return [warningAt(email.cell, 'leader-without-email', { unit: name, person: leader.name })];
  });
}
