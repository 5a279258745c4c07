// 民主测评: graded ballots averaged by class, so that a large class does not outvote a small one.
import type { BallotEntry } from '../entries/judgements';
import {
  add,
  compare,
  divide,
  formatShort,
  multiply,
  rational,
  signOf,
  sum,
  ZERO,
  type Rational,
} from '../exact/rational';
import { warningAt } from '../findings/make-finding';
import { NOTHING_NOTICED, remark, together, type Observations } from '../findings/observations';
import type { Subject } from '../month/month-result';
import type { Term } from '../month/term';
import type { BallotClass, BallotMethod } from '../rules/method';
import { tallyOf } from './ballot-tally';
import { notApplicable, scored, type CriterionScore } from './criterion-score';
import { termOf } from '../month/term-of';

/** What one class says; `mean` is null where it has too few valid ballots to be used. */
interface ClassResult {
  readonly mean: Rational | null;
  readonly weight: Rational;
  readonly term: Term;
  readonly observations: Observations;
}

/** Classes that are used share the weights of those that are not. */
export function scoreBallot(method: BallotMethod, subject: Subject, rows: readonly BallotEntry[]): CriterionScore {
  if (rows.length === 0) {
    const finding = warningAt(subject.at, 'ballots-missing', { subject: subject.name });
    return notApplicable([termOf('ballotsMissing', { cells: [subject.at] })], remark(finding));
  }
  const results = method.classes.map((raterClass) => resultOf(raterClass, method, { subject, rows }));
  const terms = results.map(({ term }) => term);
  const remarks = together(results.map(({ observations }) => observations));
  const used = results.flatMap(({ mean, weight }) => (mean === null ? [] : [{ mean, weight }]));
  const weights = sum(used.map(({ weight }) => weight));
  if (signOf(weights) <= 0) return notApplicable(terms, remarks);
  const weighted = sum(used.map(({ mean, weight }) => multiply(mean, weight)));
  return scored(divide(weighted, weights), terms, remarks);
}

function resultOf(
  { name, weight }: BallotClass,
  { gradePoints, minimumBallots }: BallotMethod,
  { subject, rows }: { readonly subject: Subject; readonly rows: readonly BallotEntry[] },
): ClassResult {
  const { counts, cells, uncertain } = tallyOf(rows, name);
  const valid = sum(counts);
  if (signOf(valid) <= 0 || compare(valid, rational(minimumBallots)) < 0) {
    // No count is told: a figure of so few ballots would show who voted how.
    const facts = { class: name, minimum: String(minimumBallots) };
    const term = termOf('ballotClassUnused', { weight, counted: false, cells, facts });
    const unused = warningAt(cells[0] ?? subject.at, 'ballot-class-unused', { ...facts, subject: subject.name });
    // What cannot be read has been told, and is the reason why ballots are lacking.
    return { mean: null, weight, term, observations: uncertain ? NOTHING_NOTICED : remark(unused) };
  }
  const points = counts.reduce((total, count, grade) => add(total, multiply(count, gradePoints[grade] ?? ZERO)), ZERO);
  const mean = divide(points, valid);
  const facts = { class: name, valid: formatShort(valid) };
  const term = termOf('ballotClass', { value: mean, weight, cells, facts });
  return { mean, weight, term, observations: NOTHING_NOTICED };
}
