// Whether the leading group has approved what is to be published: a row 公布 of 审定.
import { decisionsOf, type EffectiveDecision } from '../assessment/decision';
import type { IsoDate, Month } from '../calendar/calendar';
import type { DecisionEntry } from '../entries/judgements';
import type { CellAddress } from '../findings/finding';
import { nameKey } from '../names/name-key';
import type { Publication } from './publication';
import { lastVersionOf } from './versions';

const MATTER = '公布';
const YES: ReadonlySet<string> = new Set(['同意', '同意公布', '通过', '批准', '公布', 'approved', 'agreed', 'yes']);

export type Approval =
  | {
      readonly kind: 'given';
      readonly by: string;
      readonly on: IsoDate;
      readonly reason: string;
      readonly at: CellAddress;
    }
  /** No complete row. */
  | { readonly kind: 'absent' }
  /** The latest row says something else. */
  | { readonly kind: 'withheld'; readonly decision: string; readonly by: string; readonly on: IsoDate }
  /** The latest row approved a version that is out, or is older than that: nobody can have meant the next one by it. */
  | { readonly kind: 'used'; readonly version: number; readonly by: string; readonly on: IsoDate };

/** `matter` in the form of `nameKey`. */
export function isAboutPublication(matter: string): boolean {
  return matter === MATTER;
}

/** What the latest complete row of the month says; a row approves one version and no more. */
export function approvalOf(
  month: Month,
  decisions: readonly DecisionEntry[],
  publications: readonly Publication[],
): Approval {
  const { effective } = decisionsOf(decisions.filter((decision) => decision.month === month));
  const rows = effective.filter(({ matter }) => isAboutPublication(matter));
  const latest = rows[rows.length - 1];
  if (latest === undefined) return { kind: 'absent' };
  const { decision, decidedBy: by, decidedOn: on, reason, at } = latest;
  if (!YES.has(nameKey(decision.value).toLowerCase())) return { kind: 'withheld', decision: decision.value, by, on };
  const used = lastVersionOf(
    month,
    publications.filter((each) => approvedBy(latest, each) || latest.decidedOn < each.publishedOn),
  );
  return used === null ? { kind: 'given', by, on, reason, at } : { kind: 'used', version: used.version, by, on };
}

function approvedBy({ decidedBy, decidedOn }: EffectiveDecision, publication: Publication): boolean {
  return publication.approvedOn === decidedOn && nameKey(publication.approvedBy) === nameKey(decidedBy);
}
