// Whether there is a contest at all, and one set of rules for it.
import type { UnitEntry } from '../../entries/people';
import { valueIn } from '../../entries/read-entry';
import type { Finding } from '../../findings/finding';
import { errorAt, noteAt, warningAt } from '../../findings/make-finding';
import { groupBy } from '../../names/group-by';
import { nameKey } from '../../names/name-key';
import { contestCategoryOf, isCategory } from '../../selection/contest-group';
import type { MonthUnderCheck } from '../month-under-check';

export function contestChecks(checked: MonthUnderCheck): readonly Finding[] {
  return [...membersByBuiltInRules(checked), ...contestOfUnits(checked)];
}

/** An office that adopts rules for its units alone is otherwise only told of scores that nobody meant to give. */
function membersByBuiltInRules({ contest }: MonthUnderCheck): readonly Finding[] {
  const { ruleSets, posts } = contest.entries;
  const group = contest.groups.find(
    ({ subjectKind, ruleSet }) => subjectKind === 'member' && !ruleSets.includes(ruleSet),
  );
  const [first] = posts;
  if (group === undefined || first === undefined) return [];
  return [noteAt({ sheet: first.at.sheet }, 'members-by-built-in-rules', { ruleSet: group.ruleSet.name })];
}

function contestOfUnits({ contest }: MonthUnderCheck): readonly Finding[] {
  const { units, settings } = contest.entries;
  const [first] = units;
  if (first === undefined) return [errorAt({ sheet: '' }, 'units-missing')];
  const category = contestCategoryOf(contest);
  if (category !== null) {
    return ruleSetsDiffer(units.filter((unit) => unit.competes && isCategory(unit.category, category)));
  }
  if (settings.contestCategory === null) return [];
  return [warningAt({ sheet: first.at.sheet }, 'contest-without-units', { category: settings.contestCategory })];
}

/** One finding for each further rule set, at the first unit that names it; a blank is told where it cannot stand. */
function ruleSetsDiffer(units: readonly UnitEntry[]): readonly Finding[] {
  const named = units.filter(({ ruleSet }) => ruleSet.state === 'value');
  const [usual, ...others] = [...groupBy(named, ({ ruleSet }) => nameKey(valueIn(ruleSet) ?? '')).values()].sort(
    (a, b) => b.length - a.length,
  );
  const most = usual?.[0];
  if (most === undefined) return [];
  return others.flatMap(([unit]) =>
    unit === undefined
      ? []
      : [
          warningAt(unit.ruleSet.cell, 'rule-sets-differ', {
            unit: unit.name,
            category: unit.category,
            ruleSet: valueIn(unit.ruleSet) ?? '',
            other: valueIn(most.ruleSet) ?? '',
          }),
        ],
  );
}
