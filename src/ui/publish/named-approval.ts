// Who answers for what would be published, as things stand in the fields of the window and in 审定.
import type { PublicationReport } from '../../app/messages/publication-messages';

/** As the request takes it: whatever is empty is looked for in 审定. */
export interface Approval {
  readonly approvedBy: string;
  readonly approvedOn: string;
  readonly reason: string;
}

export const NO_APPROVAL: Approval = { approvedBy: '', approvedOn: '', reason: '' };

export interface NamedApproval {
  readonly by: string;
  readonly on: string;
  /** The row of 审定 that says so; null where the window does. */
  readonly row: PublicationReport['decision'];
}

/** As the script will take it: what is typed goes first, and a name without a date counts from today. Null for nobody. */
export function namedApproval(
  { approvedBy, approvedOn }: Approval,
  { decision, publishedOn }: Pick<PublicationReport, 'decision' | 'publishedOn'>,
): NamedApproval | null {
  const on = approvedOn.trim();
  if (approvedBy.trim() !== '') return { by: approvedBy.trim(), on: on === '' ? publishedOn : on, row: null };
  return decision === null ? null : { by: decision.by, on: on === '' ? decision.on : on, row: decision };
}
