// One unit, one criterion A: the shortest way to ask what a method makes of some rows.
import type { AssessedSubject } from '../../src/core/assessment/assessed-subject';
import type { ContestEntries } from '../../src/core/entries/contest-entries';
import type { Rational } from '../../src/core/exact/rational';
import type { Method } from '../../src/core/rules/method';
import { assessMonth, codesOf, itemOf, pointsText, scoreText } from './assess';
import { exact } from './entries';
import { unitRow } from './rows';
import { criterionOf, ruleSetOf } from './rule-sets';

export const UNIT = '甲村';

export interface Outcome {
  readonly score: string;
  readonly points: string;
  /** Codes of everything found. */
  readonly findings: readonly string[];
  readonly obstacles: readonly string[];
  readonly assessed: AssessedSubject;
}

export interface Setup extends Partial<ContestEntries> {
  readonly fullPoints?: Rational;
  readonly shares?: Readonly<Record<string, Rational>>;
}

export function scoreOne(method: Method, { fullPoints = exact(100), shares = {}, ...entries }: Setup): Outcome {
  const ruleSet = ruleSetOf({ fullTotal: fullPoints, criteria: [criterionOf({ method, fullPoints })] });
  const { subject, findings } = assessMonth({ ruleSets: [ruleSet], units: [unitRow(UNIT)], ...entries }, shares);
  const assessed = subject(UNIT);
  const item = itemOf(assessed, 'A');
  return {
    score: scoreText(item),
    points: pointsText(item),
    findings: codesOf(findings),
    obstacles: codesOf(assessed.obstacles),
    assessed,
  };
}
