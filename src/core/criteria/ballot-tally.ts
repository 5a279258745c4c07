// The counted ballots of one subject, added up by class.
import type { BallotEntry } from '../entries/judgements';
import { unreadableAmong, valueIn } from '../entries/read-entry';
import { add, formatShort, roundHalfUp, equal, signOf, ZERO, type Rational } from '../exact/rational';
import type { CellAddress } from '../findings/finding';
import { errorAt } from '../findings/make-finding';
import { obstacle, toldBefore, together, type Observations } from '../findings/observations';
import { caselessKey } from '../names/name-key';

/** Ballots of one class by grade, best first; abstentions are no ballots. */
export interface Tally {
  readonly counts: readonly Rational[];
  readonly cells: readonly CellAddress[];
  /** Some count could not be read, and nobody can tell how many ballots there are. */
  readonly uncertain: boolean;
}

/** Several rows of one class are added; a blank count is 0, as in any tally (ruling 40). */
export function tallyOf(rows: readonly BallotEntry[], className: string): Tally {
  const own = rows.filter((row) => caselessKey(valueIn(row.raterClass) ?? '') === caselessKey(className));
  const grades = [0, 1, 2, 3];
  return {
    counts: grades.map((grade) => own.reduce((total, row) => add(total, countIn(row, grade)), ZERO)),
    cells: own.flatMap((row) => row.counts.filter(({ state }) => state === 'value').map(({ cell }) => cell)),
    uncertain: own.some((row) => row.counts.some(({ state }) => state === 'unreadable')),
  };
}

/** Rows whose class no criterion knows, and counts that cannot be counts. */
export function ballotObservations(rows: readonly BallotEntry[], classNames: readonly string[]): Observations {
  const known = new Set(classNames.map(caselessKey));
  return together(
    rows.flatMap((row) => [
      ...unreadableAmong([row.raterClass, ...row.counts]).map(toldBefore),
      ...unknownClass(row, known),
      ...wrongCounts(row),
    ]),
  );
}

function unknownClass({ raterClass }: BallotEntry, known: ReadonlySet<string>): readonly Observations[] {
  if (raterClass.state === 'unreadable') return [];
  const name = valueIn(raterClass) ?? '';
  return known.has(caselessKey(name))
    ? []
    : [obstacle(errorAt(raterClass.cell, 'ballot-class-unknown', { class: name }))];
}

function wrongCounts({ counts }: BallotEntry): readonly Observations[] {
  return counts.flatMap((count) => {
    if (count.state !== 'value') return [];
    const whole = signOf(count.value) >= 0 && equal(roundHalfUp(count.value, 0), count.value);
    return whole ? [] : [obstacle(errorAt(count.cell, 'ballot-count-not-whole', { value: formatShort(count.value) }))];
  });
}

function countIn(row: BallotEntry, grade: number): Rational {
  const count = row.counts[grade];
  return count === undefined ? ZERO : (valueIn(count) ?? ZERO);
}
