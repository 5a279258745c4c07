// What the leading group decided (审定) about the last two members.
import type { Contest } from '../assessment/contest';
import type { EffectiveDecision } from '../assessment/decision';
import { resolvePerson } from '../assessment/roll/directory';
import type { Finding } from '../findings/finding';

const MATTER = '末位成员';
const BETWEEN_NAMES = /[、，,；;]/;

export interface MemberRuling {
  readonly personKeys: readonly string[];
  readonly decision: EffectiveDecision;
}

export interface MemberRulings {
  /** Earliest first. */
  readonly rulings: readonly MemberRuling[];
  readonly findings: readonly Finding[];
}

/** `matter` in the form of `nameKey`. */
export function isAboutMembers(matter: string): boolean {
  return matter === MATTER;
}

/** Decisions on 末位成员; one with a name that nobody can tell has no effect. */
export function memberRulings(contest: Contest): MemberRulings {
  const rulings: MemberRuling[] = [];
  const findings: Finding[] = [];
  for (const decision of contest.decisions.filter(({ matter }) => isAboutMembers(matter))) {
    const { cell, value } = decision.decision;
    const names = value.split(BETWEEN_NAMES).filter((name) => name.trim() !== '');
    const persons = names.map((name) => resolvePerson(contest.directory, { state: 'value', value: name, cell }));
    const unknown = persons.flatMap((person) => (person.kind === 'unresolved' ? [person.finding] : []));
    if (unknown.length > 0) findings.push(...unknown);
    else rulings.push({ personKeys: persons.flatMap((p) => (p.kind === 'found' ? [p.value.key] : [])), decision });
  }
  return { rulings, findings };
}
