// The last two members by work record (ruling 24).
import type { Contest } from '../assessment/contest';
import { noteAt, warningAt } from '../findings/make-finding';
import type { Subject } from '../month/month-result';
import type { RankedGroup } from '../ranking/ranked-group';
import type { RuleSet } from '../rules/rule-set';
import { memberPools } from './member-pools';
import type { MemberPool } from './member-pools';
import { memberRulings } from './member-rulings';
import type { MemberRuling } from './member-rulings';
import { settleMembers } from './settle-members';
import type { MemberChoice } from './settle-members';

const NOBODY: MemberChoice = { lastTwo: [], undecided: [], findings: [] };

/** Whose last two members are looked for: the ranking of members, and the units that hold the contest. */
export interface MemberQuestion {
  /** All rankings of members. */
  readonly rankings: readonly RankedGroup[];
  /** Names of the units of the contest; empty where there is none. */
  readonly contestUnits: readonly string[];
  /** Last unit of the contest, or null while there is none. */
  readonly lastUnit: Subject | null;
}

export function chooseLastTwo(contest: Contest, question: MemberQuestion): MemberChoice {
  if (question.rankings.length === 0) return NOBODY;
  const ranked = comparableRanking(question);
  if (ranked === null) {
    const ruleSets = question.rankings.map(({ group }) => group.ruleSet.name).join('、');
    return { ...NOBODY, findings: [warningAt({ sheet: '' }, 'last-two-not-comparable', { ruleSets })] };
  }
  const { ruleSet } = ranked.group;
  const pools = memberPools(ranked.contenders, ruleSet, question.lastUnit);
  if (pools.length === 0 && ruleSet.options.lastTwoScope === 'lastUnit') {
    return { ...NOBODY, findings: [noteAt({ sheet: '' }, 'last-two-without-last-unit')] };
  }
  const { rulings, findings } = memberRulings(contest);
  const choices = pools.map((pool) => settleMembers(pool, ruleSet, rulingFor(pool, ruleSet, rulings)));
  return {
    lastTwo: choices.flatMap(({ lastTwo }) => lastTwo),
    undecided: choices.flatMap(({ undecided }) => undecided),
    findings: [...findings, ...choices.flatMap((choice) => choice.findings)],
  };
}

/** Totals under two rule sets do not compare: of several rankings the one that the contest's own members stand in counts. */
function comparableRanking({ rankings, contestUnits }: MemberQuestion): RankedGroup | null {
  const [first] = rankings;
  if (rankings.length === 1 && first !== undefined) return first;
  const own = rankings.filter(({ group }) => group.subjects.some(({ unit }) => contestUnits.includes(unit)));
  return own.length === 1 ? (own[0] ?? null) : null;
}

/** The latest decision; where every unit has its own last two, the latest that names one of this unit, and only for those. */
function rulingFor(pool: MemberPool, ruleSet: RuleSet, rulings: readonly MemberRuling[]): MemberRuling | null {
  if (ruleSet.options.lastTwoScope !== 'eachUnit') return rulings[rulings.length - 1] ?? null;
  const keys = pool.eligible.map(({ subject }) => subject.key);
  const ofPool = rulings.map((ruling) => ({
    ...ruling,
    personKeys: ruling.personKeys.filter((key) => keys.includes(key)),
  }));
  return ofPool.filter(({ personKeys }) => personKeys.length > 0).pop() ?? null;
}
