// What the leading group decided (审定) about advanced and last units.
import type { ContestGroup } from '../assessment/assessed-subject';
import type { Contest } from '../assessment/contest';
import type { EffectiveDecision } from '../assessment/decision';
import { resolveUnit } from '../assessment/roll/directory';
import type { Finding } from '../findings/finding';
import { warningAt } from '../findings/make-finding';
import { nameKey } from '../names/name-key';
import { isCategory } from './contest-group';

const ABOUT_OF_MATTER: ReadonlyMap<string, UnitRuling['about']> = new Map([
  ['先进', 'advanced'],
  ['先进空缺', 'advanced'],
  ['末位', 'last'],
]);
const VACANT: ReadonlySet<string> = new Set(['先进空缺', '空缺']);

/** `matter` in the form of `nameKey`. */
export function isAboutUnits(matter: string): boolean {
  return ABOUT_OF_MATTER.has(matter);
}

export interface UnitRuling {
  readonly about: 'advanced' | 'last';
  /** The ranking it speaks of. */
  readonly group: ContestGroup;
  /** The unit decided on; null: 先进空缺. */
  readonly unitName: string | null;
  readonly decision: EffectiveDecision;
}

export interface UnitRulings {
  /** Earliest first. */
  readonly rulings: readonly UnitRuling[];
  readonly findings: readonly Finding[];
}

/** A named unit says which ranking is meant; a vacancy is the contest's, unless 决定 names another category. */
export function unitRulings(contest: Contest, contestGroup: ContestGroup | null): UnitRulings {
  const rulings: UnitRuling[] = [];
  const findings: Finding[] = [];
  for (const decision of contest.decisions) {
    const about = ABOUT_OF_MATTER.get(decision.matter);
    if (about === undefined) continue;
    if (about === 'advanced' && [decision.matter, nameKey(decision.decision.value)].some((key) => VACANT.has(key))) {
      const group = groupOfCategory(contest, decision) ?? contestGroup;
      if (group !== null) rulings.push({ about, group, unitName: null, decision });
      continue;
    }
    const unit = resolveUnit(contest.directory, decision.decision);
    if (unit.kind === 'unresolved') {
      findings.push(unit.finding);
      continue;
    }
    const { name } = unit.value;
    const group = contest.groups.find(
      (each) => each.subjectKind === 'unit' && each.subjects.some(({ key }) => key === name),
    );
    if (group !== undefined) rulings.push({ about, group, unitName: name, decision });
    else findings.push(warningAt(decision.decision.cell, 'decision-not-candidate', { name, candidates: '' }));
  }
  return { rulings, findings };
}

function groupOfCategory(contest: Contest, { decision }: EffectiveDecision): ContestGroup | null {
  return (
    contest.groups.find((group) => group.subjectKind === 'unit' && isCategory(group.category, decision.value)) ?? null
  );
}
