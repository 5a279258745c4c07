// Ballots against the number of voters of the class, where the office enters it.
import type { BallotEntry } from '../../entries/judgements';
import { valueIn } from '../../entries/read-entry';
import { compare, formatShort, sum, type Rational } from '../../exact/rational';
import type { CellAddress, Finding } from '../../findings/finding';
import { errorAt, warningAt } from '../../findings/make-finding';
import { groupBy } from '../../names/group-by';
import { caselessKey } from '../../names/name-key';
import type { MonthUnderCheck } from '../month-under-check';
import { classRowsOf, type ClassRow } from './class-rows';

export function ballotCountChecks({ contest }: MonthUnderCheck): readonly Finding[] {
  const rows = classRowsOf(contest);
  return [...rows.flatMap(tooManyBallots), ...otherVoters(rows)];
}

/** More ballots than people: somebody's vote was counted twice, or a count is wrong. */
function tooManyBallots({ subject, className, row }: ClassRow): readonly Finding[] {
  const { voters } = row;
  const ballots = ballotsIn(row);
  if (voters.state !== 'value' || compare(ballots, voters.value) <= 0) return [];
  const facts = { subject, class: className, ballots: formatShort(ballots), voters: formatShort(voters.value) };
  return [errorAt(voters.cell, 'ballots-more-than-voters', facts)];
}

function ballotsIn({ counts, abstained }: BallotEntry): Rational {
  return sum([...counts, abstained].flatMap((count) => valueIn(count) ?? []));
}

interface Voters {
  readonly text: string;
  readonly subject: string;
  readonly className: string;
  readonly cell: CellAddress;
}

/** The people of one class judge all units of a contest on one occasion; where their number differs, some left or were miscounted. */
function otherVoters(rows: readonly ClassRow[]): readonly Finding[] {
  const ofUnits = rows.filter(({ group }) => group.subjectKind === 'unit');
  return [...groupBy(ofUnits, ({ group }) => group).values()].flatMap((ofGroup) =>
    [...groupBy(ofGroup, ({ className }) => caselessKey(className)).values()].flatMap((ofClass) =>
      oddOnes(ofClass.flatMap(votersOf)),
    ),
  );
}

function votersOf({ subject, className, row: { voters } }: ClassRow): readonly Voters[] {
  if (voters.state !== 'value') return [];
  return [{ text: formatShort(voters.value), subject, className, cell: voters.cell }];
}

function oddOnes(all: readonly Voters[]): readonly Finding[] {
  const byNumber = [...groupBy(all, ({ text }) => text).values()];
  const [most] = [...byNumber].sort((a, b) => b.length - a.length);
  const usual = most?.[0]?.text ?? '';
  return all
    .filter(({ text }) => text !== usual)
    .map(({ text, subject, className, cell }) =>
      warningAt(cell, 'voters-differ', { subject, class: className, voters: text, usual }),
    );
}
