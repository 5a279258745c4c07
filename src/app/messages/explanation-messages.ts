// “Why this rank?” in words, down to the cell.
import type { ClientRequest, FindingReport } from '../client-messages';

export interface ExplanationRequest extends ClientRequest {
  /** Name of a unit or member; empty: whoever stands in the selected row of a ranking sheet or of 得分明细. */
  readonly subject: string;
}

export interface ExplanationReport {
  readonly schema: 1;
  readonly month: string;
  readonly subject: string;
  /** The unit of a member, empty for a unit. */
  readonly unit: string;
  readonly ranking: string;
  /** Null where the subject is not ranked. */
  readonly rank: number | null;
  readonly of: number;
  readonly total: string;
  /** One sentence that answers the question. */
  readonly answer: string;
  readonly items: readonly ExplainedItem[];
  readonly neighbours: readonly ExplainedNeighbour[];
  /** What would have changed the place, a sentence each. */
  readonly changes: readonly string[];
  /** Why it is not ranked, or what it is named as, a sentence each. */
  readonly remarks: readonly string[];
  readonly findings: readonly FindingReport[];
  /** Other subjects of that name or all that can be asked for, where the question was not clear. */
  readonly choices: readonly string[];
}

export interface ExplainedItem {
  /** The code of a criterion; `bonus` or `deductions`. */
  readonly code: string;
  readonly name: string;
  readonly score: string;
  readonly points: string;
  readonly fullPoints: string;
  readonly terms: readonly ExplainedTerm[];
}

export interface ExplainedTerm {
  readonly text: string;
  readonly counted: boolean;
  readonly cells: readonly { readonly sheet: string; readonly cell: string }[];
}

export interface ExplainedNeighbour {
  readonly place: 'above' | 'below';
  readonly rank: number;
  readonly name: string;
  readonly total: string;
  readonly margin: string;
  readonly by: string;
}
