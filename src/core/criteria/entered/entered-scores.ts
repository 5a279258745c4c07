// The rows of 评分 for one subject and one criterion, and which of their numbers count.
import type { ScoreEntry } from '../../entries/judgements';
import { kindIn } from '../../entries/read-entry';
import { compare, formatShort, signOf, type Rational } from '../../exact/rational';
import type { CellAddress, Finding } from '../../findings/finding';
import { errorAt } from '../../findings/make-finding';
import { obstacle, toldBefore, together, type Observations } from '../../findings/observations';
import type { Subject } from '../../month/month-result';
import type { Term, TermRule } from '../../month/term';
import type { Criterion } from '../../rules/rule-set';
import { missing, type CriterionScore } from '../criterion-score';
import { termOf } from '../../month/term-of';

/** Who gave a score, seen from the subject. */
export interface Rater {
  /** The same for the same person however the name is written; empty for nobody named. */
  readonly key: string;
  /** Only a free rater counts; `ambiguous`: two people of that name cannot be told apart. */
  readonly standing: 'free' | 'recused' | 'ambiguous';
}

export interface EnteredScores {
  readonly subject: Subject;
  readonly criterion: Criterion;
  readonly rows: readonly ScoreEntry[];
  readonly raterOf: (row: ScoreEntry) => Rater;
}

export interface EnteredNumber {
  readonly value: Rational;
  /** Typed as a percentage: 95% is the value 0.95. */
  readonly percent: boolean;
  readonly cell: CellAddress;
  readonly row: ScoreEntry;
}

export interface CountedScores {
  readonly numbers: readonly EnteredNumber[];
  /** Rows that do not count, and why. */
  readonly leftOut: readonly Term[];
  readonly observations: Observations;
}

/** Every number among the rows; blanks, 缺 and 回避 are left out, what nobody can read is an obstacle. */
export function countedScores(rows: readonly ScoreEntry[]): CountedScores {
  const numbers: EnteredNumber[] = [];
  const leftOut: Term[] = [];
  const observations: Observations[] = [];
  for (const row of rows) {
    const { value: entry } = row;
    if (entry.state === 'unreadable') {
      observations.push(toldBefore(entry.finding));
    } else if (entry.state === 'value' && entry.value.kind === 'number') {
      numbers.push({ value: entry.value.value, percent: entry.value.percent, cell: entry.cell, row });
    } else {
      leftOut.push(leftOutTerm(kindIn(row) === 'recused' ? 'raterRecused' : 'raterAbsent', row));
    }
  }
  return { numbers, leftOut, observations: together(observations) };
}

/** A rater whose row does not count. */
export function leftOutTerm(rule: TermRule, { value, rater }: ScoreEntry): Term {
  return termOf(rule, { counted: false, cells: [value.cell], facts: { rater } });
}

/** A number as one rater gave it. */
export function givenTerm(rule: TermRule, { value, cell, row }: EnteredNumber): Term {
  return termOf(rule, { value, cells: [cell], facts: { rater: row.rater } });
}

/** Numbers outside 0..`maximum`, and percentages, which may mean 95 or 0.95. */
export function outOfRange(numbers: readonly EnteredNumber[], maximum: Rational): Observations {
  const wrong = numbers.filter(({ value, percent }) => percent || signOf(value) < 0 || compare(value, maximum) > 0);
  return together(
    wrong.map(({ value, percent, cell }) => {
      const facts = { value: formatShort(value), maximum: formatShort(maximum) };
      return obstacle(errorAt(cell, percent ? 'percentage-as-score' : 'score-out-of-range', facts));
    }),
  );
}

/** Somebody forgot to score: at the blank cell, or at the subject where there is not even a row. */
export function notScored(entered: EnteredScores, { leftOut, observations }: CountedScores): CriterionScore {
  const told = observations.obstacles.length > 0 ? [] : [obstacle(scoreMissing(entered))];
  return missing(together([observations, ...told]), leftOut);
}

export function scoreMissing({ subject, criterion, rows }: EnteredScores): Finding {
  const blank = rows.find((row) => row.value.state === 'blank');
  return errorAt(blank?.value.cell ?? subject.at, 'score-missing', {
    subject: subject.name,
    criterion: criterion.name,
  });
}
