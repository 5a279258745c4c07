// A month's result as the leading group approved it. It is never changed: what is found wrong later is corrected in a further version.
import type { IsoDate, Month } from '../calendar/calendar';

export interface Publication {
  readonly month: Month;
  /** From 1; a correction adds one. */
  readonly version: number;
  readonly approvedBy: string;
  readonly approvedOn: IsoDate;
  readonly publishedOn: IsoDate;
  /** The last day of the publicity period (公示); objections are taken until then. */
  readonly publicUntil: IsoDate;
  /** Why there is a further version; empty for the first. */
  readonly reason: string;
  /** Names, empty where the place is vacant; kept for the streaks of later months. */
  readonly advanced: string;
  readonly last: string;
  readonly lastTwo: readonly string[];
  /** Lower-case hexadecimal SHA-256 of the entries, of `resultText`, and of what stands on the ranking sheet and in the ledger. */
  readonly inputHash: string;
  readonly resultHash: string;
  readonly contentHash: string;
  /** The first 12 characters of the chained hash of the publication's row in 运行日志. */
  readonly mark: string;
}
