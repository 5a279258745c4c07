import type { ValueEntry } from '../entries/entry';
import type { Finding } from '../findings/finding';
import { warningAt } from '../findings/make-finding';
import { isMailAddress, mailAddressesIn } from './mail-address';

/** Why no mail can go to what the cell holds; null for one good address. */
export function addressFault({ value, cell }: ValueEntry<string>): Finding | null {
  if (mailAddressesIn(value).length > 1) return warningAt(cell, 'email-several', { email: value });
  return isMailAddress(value) ? null : warningAt(cell, 'email-unreadable', { email: value });
}
