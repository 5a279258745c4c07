// What a unit is compared by: its category, its difficulty, the unit above it.
import type { UnitEntry } from '../../entries/people';
import { compare, formatShort, rational } from '../../exact/rational';
import type { Finding } from '../../findings/finding';
import { warningAt } from '../../findings/make-finding';
import { groupBy } from '../../names/group-by';
import { namedBy, type NameIndex } from '../../names/name-index';
import { nameKey } from '../../names/name-key';
import type { MonthUnderCheck } from '../month-under-check';

const LEAST_DIFFICULTY = rational(1, 2);
const MOST_DIFFICULTY = rational(2);

export function unitChecks({ contest }: MonthUnderCheck): readonly Finding[] {
  const { units, unitsByName } = contest.directory;
  return [
    ...aloneInCategory(units),
    ...units.flatMap(doubtfulDifficulty),
    ...units.flatMap((unit) => unknownParent(unit, unitsByName)),
  ];
}

/** Whoever writes a category of their own by mistake is first and last of it; where there is but one category, nobody is set apart. */
function aloneInCategory(units: readonly UnitEntry[]): readonly Finding[] {
  const competing = units.filter(({ competes }) => competes);
  const byCategory = [...groupBy(competing, ({ category }) => nameKey(category)).values()];
  if (byCategory.length === 1) return [];
  return byCategory.flatMap(([unit, another]) =>
    unit === undefined || another !== undefined
      ? []
      : [warningAt(unit.categoryCell, 'category-alone', { unit: unit.name, category: unit.category })],
  );
}

function doubtfulDifficulty({ name, difficulty, competes }: UnitEntry): readonly Finding[] {
  if (!competes || difficulty.state !== 'value') return [];
  const { value, cell } = difficulty;
  if (compare(value, LEAST_DIFFICULTY) >= 0 && compare(value, MOST_DIFFICULTY) <= 0) return [];
  return [warningAt(cell, 'difficulty-doubtful', { unit: name, difficulty: formatShort(value) })];
}

function unknownParent({ name, parent }: UnitEntry, units: NameIndex<UnitEntry>): readonly Finding[] {
  if (parent.state !== 'value' || namedBy(units, parent.value).length > 0) return [];
  return [warningAt(parent.cell, 'parent-unit-unknown', { unit: name, parent: parent.value })];
}
