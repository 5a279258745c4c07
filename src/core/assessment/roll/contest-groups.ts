// Who is ranked against whom: units of one category under one rule set, members under one personal rule set (ruling 19).
import type { UnitEntry } from '../../entries/people';
import { valueIn } from '../../entries/read-entry';
import type { Finding } from '../../findings/finding';
import type { Subject } from '../../month/month-result';
import { groupBy } from '../../names/group-by';
import { nameKey } from '../../names/name-key';
import type { RuleSet } from '../../rules/rule-set';
import type { ContestGroup } from '../assessed-subject';
import type { RosterMember } from './roster';
import { rulesNamed, type RuleShelf } from './rule-shelf';

export interface ContestGroups {
  readonly groups: readonly ContestGroup[];
  readonly findings: readonly Finding[];
}

/** Somebody and the rules they are scored by. */
interface Contestant {
  readonly category: string;
  readonly ruleSet: RuleSet | null;
  readonly subject: Subject;
  readonly finding: Finding | null;
}

/** `leaders` names the leader of a unit where 负责人 is blank. A unit with 参评 = 否 is in no group. */
export function unitGroups(
  units: readonly UnitEntry[],
  shelf: RuleShelf,
  leaders: ReadonlyMap<string, string>,
): ContestGroups {
  const contestants = units
    .filter(({ competes }) => competes)
    .map((unit): Contestant => {
      const { name, category, leader, at } = unit;
      const rules = rulesNamed(shelf, unit.ruleSet, { kind: 'unit', name });
      const known = valueIn(leader) ?? leaders.get(name) ?? '';
      return { ...rules, category, subject: { name, key: name, unit: name, leader: known, leads: false, at } };
    });
  return { groups: grouped(contestants, 'unit'), findings: findingsOf(contestants) };
}

/** In the order of 考核办法. */
export function memberGroups(members: readonly RosterMember[], shelf: RuleShelf): ContestGroups {
  const contestants = members.map(({ person, main, leads }): Contestant => {
    const { name, key, at } = person;
    const rules = rulesNamed(shelf, main.post.ruleSet, { kind: 'member', name });
    const subject = { name, key, unit: main.unit, leader: '', leads, at };
    return { ...rules, category: rules.ruleSet?.name ?? '', subject };
  });
  const groups = grouped(contestants, 'member');
  const order = (group: ContestGroup): number => shelf.all.indexOf(group.ruleSet);
  return { groups: [...groups].sort((a, b) => order(a) - order(b)), findings: findingsOf(contestants) };
}

function grouped(
  contestants: readonly Contestant[],
  subjectKind: ContestGroup['subjectKind'],
): readonly ContestGroup[] {
  return [...groupBy(contestants, groupKey).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || first.ruleSet === null) return [];
    const { category, ruleSet } = first;
    return [{ subjectKind, category, ruleSet, subjects: group.map(({ subject }) => subject) }];
  });
}

function groupKey({ category, ruleSet }: Contestant): string {
  return ruleSet === null ? '' : `${nameKey(category)}\n${ruleSet.name}`;
}

function findingsOf(contestants: readonly Contestant[]): readonly Finding[] {
  return contestants.flatMap(({ finding }) => (finding === null ? [] : [finding]));
}
