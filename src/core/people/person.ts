import type { PostEntry } from '../entries/people';
import type { CellAddress } from '../findings/finding';

/** Somebody of 人员: one per staff number and name, or per name where there is no staff number. */
export interface Person {
  /** The staff number, or the name where there is none; both where somebody before has the number too. */
  readonly key: string;
  readonly name: string;
  /** Empty for none. */
  readonly staffNumber: string;
  /** In the order of 人员, of all times; never empty. */
  readonly posts: readonly PostEntry[];
  /** The first row of the person. */
  readonly at: CellAddress;
}
