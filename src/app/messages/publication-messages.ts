// Publishing a month: what a dialog or the command line asks for and is answered.
import type { ClientRequest, FindingReport } from '../client-messages';

export interface PublishRequest extends ClientRequest {
  /** Who approved the result; empty: whoever the row 公布 of 审定 names. */
  readonly approvedBy: string;
  /** `YYYY-MM-DD`; empty: the date of that row, or today where `approvedBy` is given. */
  readonly approvedOn: string;
  /** Why a further version is made; empty: the reason of that row. The first version needs none. */
  readonly reason: string;
  /** The result hash that the person has seen and agreed to; any other refuses. Left out: whatever is computed. */
  readonly agreed?: string;
}

/** Where the result of a month stands. `changed`: entries have changed since the last version in a way that changes the result. */
export interface PublicationState {
  readonly state: 'draft' | 'published' | 'changed';
  /** The last published version, 0 where there is none. */
  readonly published: number;
  /** First 12 characters of the log's hash at the publication, empty for a draft. */
  readonly mark: string;
}

export interface PublicationReport {
  readonly schema: 1;
  readonly month: string;
  readonly version: number;
  /** A dry run tells what would be published. */
  readonly written: readonly string[];
  readonly approvedBy: string;
  readonly approvedOn: string;
  readonly publishedOn: string;
  readonly publicUntil: string;
  readonly inputHash: string;
  readonly resultHash: string;
  readonly mark: string;
  readonly advanced: string;
  readonly last: string;
  readonly lastTwo: readonly string[];
  /** The row 公布 of 审定 that approves this version, also where the request names somebody else; null where none does. */
  readonly decision: DecisionReport | null;
  readonly changes: readonly ChangeReport[];
  readonly streaks: readonly StreakReport[];
  readonly findings: readonly FindingReport[];
  /** Sheets to be printed, with the page each is meant for; only an .xlsx keeps it. */
  readonly pages: readonly PageReport[];
}

export interface DecisionReport {
  readonly by: string;
  readonly on: string;
  readonly reason: string;
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
}

/** One difference between two versions, in the words of the answer's language. */
export interface ChangeReport {
  readonly subject: string;
  readonly item: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
}

export interface StreakReport {
  readonly place: 'advanced' | 'last' | 'lastTwo';
  readonly name: string;
  readonly months: number;
  readonly calls: 'praise' | 'talk' | 'leadingGroup';
}

/** How a sheet is to be printed on A4; the platform has no call for it, so whoever saves an .xlsx does it. */
export interface PageReport {
  readonly sheet: string;
  readonly orientation: 'portrait' | 'landscape';
  /** Millimetres. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** Rows repeated on every page, counted from 1; null for none. */
  readonly titleRows: { readonly from: number; readonly to: number } | null;
  /** Rows that begin a page, counted from 1. */
  readonly breaksBefore: readonly number[];
  /** As many pages high as it takes, one page wide. */
  readonly fitToWidth: boolean;
  readonly centred: boolean;
  /** Page numbers as in — 1 —. */
  readonly numbered: boolean;
}
