// An inspector who gives every unit the same score has told nothing apart (I16).
import type { ContestGroup } from '../../assessment/assessed-subject';
import type { Contest } from '../../assessment/contest';
import { raterOf } from '../../assessment/rater-standing';
import { subjectId } from '../../assessment/roll/directory';
import { criterionFinder } from '../../assessment/rows/criterion-rows';
import type { ScoreEntry } from '../../entries/judgements';
import { valueIn } from '../../entries/read-entry';
import { equal, type Rational } from '../../exact/rational';
import type { CellAddress, Finding } from '../../findings/finding';
import { warningAt } from '../../findings/make-finding';
import { groupBy } from '../../names/group-by';
import { namedBy } from '../../names/name-index';
import type { Criterion } from '../../rules/rule-set';
import type { MonthUnderCheck } from '../month-under-check';

/** Two units may well deserve the same. */
const FEWEST_UNITS = 3;

interface GivenScore {
  readonly rater: string;
  readonly name: string;
  readonly criterion: Criterion;
  readonly unit: string;
  readonly value: Rational;
  readonly cell: CellAddress;
}

export function raterChecks({ contest }: MonthUnderCheck): readonly Finding[] {
  return contest.groups
    .filter(({ subjectKind }) => subjectKind === 'unit')
    .flatMap((group) => {
      const given = givenIn(contest, group);
      const places = new Map(group.ruleSet.criteria.map((criterion, place) => [criterion, place]));
      const byRater = groupBy(given, ({ rater, criterion }) => `${places.get(criterion) ?? ''} ${rater}`);
      return [...byRater.values()].flatMap(allEqual);
    });
}

function allEqual(scores: readonly GivenScore[]): readonly Finding[] {
  const [first] = scores;
  const units = new Set(scores.map(({ unit }) => unit)).size;
  if (first === undefined || units < FEWEST_UNITS || !scores.every(({ value }) => equal(value, first.value))) return [];
  const facts = { rater: first.name, criterion: first.criterion.name, count: String(units) };
  return [warningAt(first.cell, 'rater-scores-equal', facts)];
}

/** Scores of 评分 by raters with a name who may score the unit; deducted points are usually 0 for everybody. */
function givenIn(contest: Contest, { ruleSet, subjects }: ContestGroup): readonly GivenScore[] {
  const criterionNamed = criterionFinder(ruleSet);
  return subjects.flatMap(({ key }) => {
    const [unit] = namedBy(contest.directory.unitsByName, key);
    const rows = contest.rows.scores.get(subjectId('unit', key)) ?? [];
    if (unit === undefined) return [];
    return rows.flatMap((row) => {
      const criterion = criterionNamed(valueIn(row.criterion) ?? '');
      const value = numberIn(row);
      if (criterion?.method.kind !== 'rated' || value === undefined) return [];
      const rater = raterOf(contest, { kind: 'unit', unit }, row);
      if (rater.key === '' || rater.standing !== 'free') return [];
      return [{ rater: rater.key, name: row.rater, criterion, unit: key, value, cell: row.value.cell }];
    });
  });
}

function numberIn({ value }: ScoreEntry): Rational | undefined {
  const score = valueIn(value);
  return score?.kind === 'number' ? score.value : undefined;
}
