// The people of 收件人: each gets what the row asks for.
import type { RecipientEntry } from '../entries/people';
import { blanksAmong, unreadableAmong, valueIn } from '../entries/read-entry';
import type { Finding } from '../findings/finding';
import { warningAt } from '../findings/make-finding';
import type { Addressee } from './addressee';
import { addressFault } from './address-fault';
import { plainAddress } from './mail-address';

/** An addressee, or why the row cannot be written to. */
export type AddresseeOrFindings = Addressee | readonly Finding[];

/** A row for each, and one finding more where nobody can be written to at all. */
export function recipientAddressees(recipients: readonly RecipientEntry[]): readonly AddresseeOrFindings[] {
  const rows = recipients.map(recipientAddressee);
  if (rows.some((row) => 'kind' in row)) return rows;
  const [first] = recipients;
  return [...rows, [warningAt({ sheet: first?.at.sheet ?? '' }, 'recipients-missing')]];
}

/** What 内容 says is read already; where nobody can read it, nothing is sent on a guess. */
function recipientAddressee({ name, post, email, content }: RecipientEntry): AddresseeOrFindings {
  const unreadable = unreadableAmong([name, email, content]);
  if (unreadable.length > 0) return unreadable.map((finding): Finding => ({ ...finding, severity: 'warning' }));
  const blanks = blanksAmong({ name, email });
  if (blanks !== null) return [warningAt(blanks.at, 'recipient-incomplete', { columns: blanks.columns })];
  if (email.state !== 'value') return [];
  const fault = addressFault(email);
  if (fault !== null) return [fault];
  return {
    kind: valueIn(content) ?? 'all',
    name: valueIn(name) ?? '',
    post,
    address: plainAddress(email.value),
    subjectKey: '',
    at: email.cell,
  };
}
