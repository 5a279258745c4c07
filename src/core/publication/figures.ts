// Everything printed of a subject that two versions of a month can differ in.
import { formatDecimal, type Rational } from '../exact/rational';
import type { MonthResult, Selection, Standing } from '../month/month-result';
import type { ScoreChange } from './score-change';

/** One subject of one version, in the order of the rankings. */
export interface SubjectFigures {
  /** Name, as printed. */
  readonly subject: string;
  readonly figures: readonly Figure[];
}

export interface Figure {
  readonly item: ScoreChange['item'];
  /** As printed; empty where an item does not count. */
  readonly printed: string;
}

/** Whom a version names; empty where a place is vacant. */
export interface NamedPlaces {
  readonly advanced: string;
  readonly last: string;
  readonly lastTwo: readonly string[];
}

export function figuresOf({ rankings }: MonthResult): SubjectFigures[] {
  return rankings.flatMap(({ rows }) =>
    rows.map((standing) => ({ subject: standing.subject.name, figures: figuresOfStanding(standing) })),
  );
}

export function placesNamed({ advanced, last, lastTwo }: MonthResult): NamedPlaces {
  return {
    advanced: nameIn(advanced),
    last: nameIn(last),
    lastTwo: lastTwo.map(({ subject }) => subject.name),
  };
}

function figuresOfStanding({ items, bonus, deductions, total, rank }: Standing): Figure[] {
  return [
    ...items.map(({ criterion: { code, name }, points }): Figure => {
      return { item: { kind: 'criterion', code, name }, printed: printedPoints(points) };
    }),
    { item: { kind: 'bonus' }, printed: formatDecimal(bonus) },
    { item: { kind: 'deductions' }, printed: formatDecimal(deductions) },
    { item: { kind: 'total' }, printed: formatDecimal(total) },
    { item: { kind: 'rank' }, printed: String(rank) },
  ];
}

export function printedPoints(points: Rational | null): string {
  return points === null ? '' : formatDecimal(points);
}

function nameIn(selection: Selection | null): string {
  return selection?.kind === 'named' ? selection.subject.name : '';
}
