import type { PostEntry } from '../entries/people';
import type { CellAddress } from '../findings/finding';

/** Somebody of 人员: one per staff number, or per name where there is no staff number. */
export interface Person {
  /** The staff number, or the name where there is none. */
  readonly key: string;
  readonly name: string;
  /** Empty for none. */
  readonly staffNumber: string;
  /** In the order of 人员, of all times; never empty. */
  readonly posts: readonly PostEntry[];
  /** The first row of the person. */
  readonly at: CellAddress;
}
