// The oracle's findings in the plain texts of printed-month.
import { exactly, fractionOf, isLess, isSame, over, printed, times, whole } from './fraction';
import type { Fraction } from './fraction';
import type { MonthAt } from './people';
import type { PrintedRanking, PrintedRow } from './printed-month';
import { chooseAdvanced, chooseLast } from './selection';
import type { Choice } from './selection';
import type { NaiveItem, NaiveStanding } from './standings';
import type { NaiveGroup } from './subjects';
import { tieClasses, totalClasses } from './tie-classes';

export function titleOf({ kind, category, rules }: NaiveGroup): string {
  return `${kind} ${category} / ${rules.name}`;
}

export function printedRanking(at: MonthAt, group: NaiveGroup, rows: readonly NaiveStanding[]): PrintedRanking {
  const { rules, kind, subjects } = group;
  const table = { rows, rules, subjects };
  const places = rules.ties === 'chain' ? tieClasses(rows, rules) : totalClasses(rows);
  const rankOf = (place: number): number =>
    rules.ranking === 'dense' ? place + 1 : places.slice(0, place).reduce((above, equals) => above + equals.length, 1);
  return {
    rows: Object.fromEntries(
      places.flatMap((equals, place) =>
        equals.map((row) => [row.subject.key, printedRow(row, rankOf(place), { group, rows })]),
      ),
    ),
    unranked: subjects
      .filter((subject) => rows.every((row) => row.subject !== subject))
      .map(({ key }) => key)
      .sort(),
    advanced: kind === 'unit' ? printedChoice(chooseAdvanced(at, table)) : 'undecided',
    last: kind === 'unit' ? printedChoice(chooseLast(at, table)) : 'undecided',
  };
}

export function printedChoice(choice: Choice): string {
  if (choice.kind === 'named') return `${choice.standing.subject.key} by ${choice.by}`;
  return choice.kind === 'vacant' ? `vacant: ${choice.reason}` : 'undecided';
}

export function printedOpen(about: string, candidates: readonly NaiveStanding[], places: number): string {
  const names = candidates.map(({ subject }) => subject.key).sort();
  return `${about}: ${places} of ${names.join(', ')}`;
}

function printedRow(
  row: NaiveStanding,
  rank: number,
  { group, rows }: { group: NaiveGroup; rows: readonly NaiveStanding[] },
): PrintedRow {
  const isEqual = (other: NaiveStanding): boolean => other.behind === row.behind && isSame(other.total, row.total);
  return {
    rank,
    total: printed(row.total),
    tied: rows.some((other) => other !== row && isEqual(other)),
    vetoed: row.vetoed,
    grade: gradeOf(row, group),
    bonus: printed(row.events.bonus),
    deductions: printed(row.events.deductions),
    rescaledFrom: row.rescaledFrom === null ? null : printed(row.rescaledFrom),
    items: row.items.map(printedItem),
  };
}

function printedItem({ criterion, outcome, points }: NaiveItem): string {
  if (outcome.state !== 'scored' || points === null) return `${criterion.code} ${outcome.state}`;
  return `${criterion.code} ${exactly(outcome.score)} = ${printed(points)}`;
}

function gradeOf(row: NaiveStanding, { rules }: NaiveGroup): string {
  const percent: Fraction = over(times(row.total, whole(100)), fractionOf(rules.fullTotal));
  const grades = ['excellent', 'competent', 'basicallyCompetent', 'incompetent'];
  const earned = [90, 80, 60].filter((floor) => isLess(percent, whole(floor))).length;
  const lowered = { worstGrade: 3, oneGradeDown: Math.min(3, earned + 1), afterOthers: earned }[rules.vetoEffect];
  return grades[row.vetoed ? lowered : earned] ?? '';
}
