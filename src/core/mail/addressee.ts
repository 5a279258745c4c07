// Who gets which mail about a published month (R43, I29): leaders the whole, a group's leader also the own group, a named member only the own details.
import type { CellAddress } from '../findings/finding';

/**
 * `ranking`, `notice`, `all`: what 收件人 asks for; `unit`: the ranking and the details of the own unit, to its leader;
 * `member`: the own details alone, to a member whom the result names.
 */
export type MailKind = 'ranking' | 'notice' | 'all' | 'unit' | 'member';

export interface Addressee {
  readonly kind: MailKind;
  readonly name: string;
  /** 职务, for the salutation; may be empty. */
  readonly post: string;
  /** One address, as it will be written into the mail. */
  readonly address: string;
  /** Key of the unit or member whose details it brings, empty for 收件人. */
  readonly subjectKey: string;
  /** Where the address stands. */
  readonly at: CellAddress;
}
