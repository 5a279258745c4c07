// Ballots that tell no unit from another (I18): flagged, and kept.
import { add, equal, multiply, signOf, sum, ZERO, type Rational } from '../../exact/rational';
import type { CellAddress, Finding } from '../../findings/finding';
import { warningAt } from '../../findings/make-finding';
import { valueIn } from '../../entries/read-entry';
import { groupBy } from '../../names/group-by';
import { caselessKey } from '../../names/name-key';
import type { MonthUnderCheck } from '../month-under-check';
import { classRowsOf, type ClassRow } from './class-rows';

/** Two units may well be judged alike. */
const FEWEST_UNITS = 3;

export function ballotChecks({ contest }: MonthUnderCheck): readonly Finding[] {
  const ofUnits = classRowsOf(contest).filter(({ group }) => group.subjectKind === 'unit');
  return [...groupBy(ofUnits, ({ group }) => group).values()].flatMap((ofGroup) =>
    [...groupBy(ofGroup, ({ className }) => caselessKey(className)).values()].flatMap(alike),
  );
}

interface UnitTally {
  readonly counts: readonly Rational[];
  readonly cell: CellAddress;
}

/** The finding tells no count: it would show how a class voted. */
function alike(ofClass: readonly ClassRow[]): readonly Finding[] {
  const tallies = [...groupBy(ofClass, ({ subject }) => subject).values()].flatMap(tallyOf);
  const [first, ...others] = tallies;
  const className = ofClass[0]?.className ?? '';
  if (first === undefined || tallies.length < FEWEST_UNITS || !others.every((other) => inProportion(first, other)))
    return [];
  return [warningAt(first.cell, 'ballots-all-equal', { class: className, count: String(tallies.length) })];
}

/** Several rows of one class and unit are added; a unit without a ballot says nothing. */
function tallyOf(rows: readonly ClassRow[]): readonly UnitTally[] {
  const counts = [0, 1, 2, 3].map((grade) =>
    rows.reduce((total, { row }) => add(total, valueInGrade(row.counts[grade])), ZERO),
  );
  const [first] = rows;
  return first === undefined || signOf(sum(counts)) === 0 ? [] : [{ counts, cell: first.row.raterClass.cell }];
}

function valueInGrade(count: ClassRow['row']['counts'][number] | undefined): Rational {
  return count === undefined ? ZERO : (valueIn(count) ?? ZERO);
}

/** The same share of every grade, however many voted. */
function inProportion(one: UnitTally, other: UnitTally): boolean {
  const [ofOne, ofOther] = [sum(one.counts), sum(other.counts)];
  return one.counts.every((count, grade) =>
    equal(multiply(count, ofOther), multiply(other.counts[grade] ?? ZERO, ofOne)),
  );
}
