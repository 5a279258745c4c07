// The last two members of one pool and the leading group's word on them.
import type { Finding } from '../findings/finding';
import { noteAt, warningAt } from '../findings/make-finding';
import type { SelectedMember, Subject, Undecided } from '../month/month-result';
import type { RuleSet } from '../rules/rule-set';
import { lastMembersOf } from './last-members';
import type { MemberPool } from './member-pools';
import type { MemberRuling } from './member-rulings';

const FEWEST_ELIGIBLE = 4;

export interface MemberChoice {
  readonly lastTwo: readonly SelectedMember[];
  readonly undecided: readonly Undecided[];
  readonly findings: readonly Finding[];
}

/** The last two of a pool, and the question that stays open; `ruling` is the decision that speaks of this pool. */
export function settleMembers(pool: MemberPool, ruleSet: RuleSet, ruling: MemberRuling | null): MemberChoice {
  if (pool.eligible.length < FEWEST_ELIGIBLE) {
    const facts = { eligible: String(pool.eligible.length), unit: pool.unit };
    return { lastTwo: [], undecided: [], findings: [noteAt({ sheet: '' }, 'last-two-not-named', facts)] };
  }
  const { selected, tied, placesLeft } = lastMembersOf(pool.eligible, ruleSet);
  const open: OpenTie = { selectedKeys: selected.map(({ subject }) => subject.key), tied, placesLeft };
  const fault = ruling === null ? null : faultOf(ruling, open);
  const findings = fault === null ? [] : [fault];
  if (placesLeft === 0) return { lastTwo: selected, undecided: [], findings };
  if (ruling === null || fault !== null) {
    const question = { about: 'lastTwo', category: ruleSet.name, unit: pool.unit } as const;
    return { lastTwo: selected, undecided: [{ ...question, candidates: tied, places: placesLeft }], findings };
  }
  const chosen = tied.filter(({ key }) => ruling.personKeys.includes(key));
  const decidedBy = { kind: 'decision' } as const;
  return { lastTwo: [...selected, ...chosen.map((subject) => ({ subject, decidedBy }))], undecided: [], findings };
}

interface OpenTie {
  readonly selectedKeys: readonly string[];
  readonly tied: readonly Subject[];
  readonly placesLeft: number;
}

/** Why a decision is not followed: it must name exactly as many of the tied as are missing, and nobody else. */
function faultOf({ personKeys, decision }: MemberRuling, { selectedKeys, tied, placesLeft }: OpenTie): Finding | null {
  const named = new Set(personKeys.filter((key) => !selectedKeys.includes(key)));
  const { cell, value } = decision.decision;
  if (placesLeft === 0) return named.size === 0 ? null : warningAt(cell, 'decision-not-needed', { name: value });
  const tiedKeys = tied.map(({ key }) => key);
  if ([...named].some((key) => !tiedKeys.includes(key))) {
    const candidates = tied.map(({ name }) => name).join('、');
    return warningAt(cell, 'decision-not-candidate', { name: value, candidates });
  }
  if (named.size === placesLeft) return null;
  return warningAt(cell, 'decision-wrong-number', { name: value, places: String(placesLeft) });
}
