// Who is ranked against whom.
import type { UnitEntry } from '../../src/core/entries/people';
import type { RuleSet } from '../../src/core/rules/rule-set';
import { fractionOf, isSame, sumOf } from './fraction';
import { valueOf } from './outcome';
import { homeOf } from './people';
import type { MonthAt, Person } from './people';
import { standardPersonalRules } from './personal-rules';
import { sameName } from './same-name';

export interface NaiveSubject {
  readonly key: string;
  readonly unit: string;
  readonly leads: boolean;
  readonly row: UnitEntry | null;
  readonly person: Person | null;
}

export interface NaiveGroup {
  readonly kind: 'unit' | 'member';
  readonly category: string;
  readonly rules: RuleSet;
  readonly subjects: readonly NaiveSubject[];
}

export function groupsOf(at: MonthAt): NaiveGroup[] {
  const groups: { kind: 'unit' | 'member'; category: string; rules: RuleSet; subjects: NaiveSubject[] }[] = [];
  const join = (kind: 'unit' | 'member', category: string, rules: RuleSet, subject: NaiveSubject): void => {
    const group = groups.find((other) => other.kind === kind && other.category === category && other.rules === rules);
    if (group === undefined) groups.push({ kind, category, rules, subjects: [subject] });
    else group.subjects.push(subject);
  };
  for (const row of at.entries.units) {
    const rules = at.entries.ruleSets.find((set) => sameName(set.name, valueOf(row.ruleSet) ?? ''));
    if (!row.competes || rules === undefined || isRefused(rules)) continue;
    join('unit', row.category, rules, { key: row.name, unit: row.name, leads: false, row, person: null });
  }
  for (const person of at.persons) {
    const home = homeOf(person, at);
    const rules = personalRules(at, valueOf(home.ruleSet));
    if (rules === undefined || isRefused(rules)) continue;
    const leads = person.posts.some((post) => post.leads);
    join('member', rules.name, rules, { key: person.key, unit: valueOf(home.unit) ?? '', leads, row: null, person });
  }
  return groups;
}

function personalRules(at: MonthAt, written: string | undefined): RuleSet | undefined {
  const personal = at.entries.ruleSets.filter((set) => set.subject === 'member');
  if (written !== undefined) return personal.find((set) => sameName(set.name, written));
  if (personal.length === 0) return standardPersonalRules(at.entries.settings.options);
  return personal.length === 1 ? personal[0] : undefined;
}

function isRefused(rules: RuleSet): boolean {
  const points = sumOf(rules.criteria.map((criterion) => fractionOf(criterion.fullPoints)));
  return rules.faults.length > 0 || !isSame(points, fractionOf(rules.fullTotal));
}
