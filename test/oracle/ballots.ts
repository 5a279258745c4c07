import type { BallotEntry } from '../../src/core/entries/judgements';
import type { BallotMethod } from '../../src/core/rules/method';
import { fractionOf, isLess, nought, over, sumOf, times, whole } from './fraction';
import type { Fraction } from './fraction';
import { NOT_APPLICABLE, scored, valueOf } from './outcome';
import type { Outcome } from './outcome';
import type { MonthAt } from './people';
import { sameName } from './same-name';
import { isSubject } from './score-rows';
import type { NaiveSubject } from './subjects';

/** Whether a count cannot be read, which no excuse covers. */
export function areBallotsSpoilt(at: MonthAt, subject: NaiveSubject): boolean {
  const cells = ballotRows(at, subject).flatMap((row) => [row.raterClass, ...row.counts]);
  return cells.some((cell) => cell.state === 'unreadable');
}

/** The classes' means by their weights; a class with too few valid ballots is as if it were not there. */
export function ballotOutcome(at: MonthAt, subject: NaiveSubject, method: BallotMethod): Outcome {
  const rows = ballotRows(at, subject);
  const used = method.classes.flatMap(({ name, weight }) => {
    const own = rows.filter((row) => sameName(valueOf(row.raterClass) ?? '', name));
    const counts = [0, 1, 2, 3].map((grade) =>
      sumOf(own.map((row) => fractionOf(valueOf(row.counts[grade] ?? row.abstained) ?? NO_BALLOTS))),
    );
    const votes = sumOf(counts);
    if (votes.top === 0n || isLess(votes, whole(method.minimumBallots))) return [];
    const points = sumOf(counts.map((count, grade) => times(count, gradePoints(method, grade))));
    return [{ mean: over(points, votes), weight: fractionOf(weight) }];
  });
  if (used.length === 0) return NOT_APPLICABLE;
  const points = sumOf(used.map(({ mean, weight }) => times(mean, weight)));
  return scored(over(points, sumOf(used.map(({ weight }) => weight))));
}

function ballotRows(at: MonthAt, subject: NaiveSubject): BallotEntry[] {
  return at.entries.ballots.filter(
    (row) => row.month === at.month && isSubject(at, subject, valueOf(row.subject) ?? ''),
  );
}

const NO_BALLOTS = { numerator: 0n, denominator: 1n };

function gradePoints(method: BallotMethod, grade: number): Fraction {
  const points = method.gradePoints[grade];
  return points === undefined ? nought : fractionOf(points);
}
