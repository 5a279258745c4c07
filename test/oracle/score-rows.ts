// The rows of 评分 that concern one subject and one criterion.
import type { ScoreEntry, ScoreValue } from '../../src/core/entries/judgements';
import type { Criterion } from '../../src/core/rules/rule-set';
import { fractionOf } from './fraction';
import type { Fraction } from './fraction';
import { valueOf } from './outcome';
import { hasPostIn, isNamed } from './people';
import type { MonthAt } from './people';
import { sameName } from './same-name';
import type { NaiveSubject } from './subjects';

export function isSubject(at: MonthAt, subject: NaiveSubject, text: string): boolean {
  if (subject.person === null) return sameName(subject.key, text);
  return !at.entries.units.some((unit) => sameName(unit.name, text)) && isNamed(subject.person, text);
}

export function scoreRows(at: MonthAt, subject: NaiveSubject, criterion: Criterion): ScoreEntry[] {
  return rowsAbout(at, subject).filter((row) => isOn(row, criterion));
}

/** Whether a row about the subject names a criterion that the rule set does not have. */
export function hasStrayRow(
  at: MonthAt,
  { subject, criteria }: { subject: NaiveSubject; criteria: readonly Criterion[] },
): boolean {
  return rowsAbout(at, subject).some((row) => !criteria.some((criterion) => isOn(row, criterion)));
}

function rowsAbout(at: MonthAt, subject: NaiveSubject): ScoreEntry[] {
  return at.entries.scores.filter(
    (row) => row.month === at.month && isSubject(at, subject, valueOf(row.subject) ?? ''),
  );
}

function isOn(row: ScoreEntry, { code, name }: Criterion): boolean {
  const named = valueOf(row.criterion) ?? '';
  return sameName(named, code) || sameName(named, name);
}

/** Whether a row cannot be read at all, or what counts of the rows cannot: a percentage, one rater twice. */
export function areFaulty(at: MonthAt, subject: NaiveSubject, all: readonly ScoreEntry[]): boolean {
  return all.some((row, index) => {
    const value = valueOf(row.value);
    const again = all.some((other, place) => place < index && isSecondScore(other, row));
    const isPercentage = value?.kind === 'number' && value.percent && !isRecused(at, subject, row.rater);
    return row.value.state === 'unreadable' || again || isPercentage;
  });
}

function isSecondScore(one: ScoreEntry, other: ScoreEntry): boolean {
  const isFilled = [one, other].every((row) => row.rater !== '' && row.value.state !== 'blank');
  return isFilled && sameName(one.rater, other.rater);
}

export function saysExcused(rows: readonly ScoreEntry[]): boolean {
  return rows.some((row) => valueOf(row.value)?.kind === 'excused');
}

/** The judgements that count: blank, 缺 and 回避 are missing, and so is what a recused rater gave. */
export function numbersOf(at: MonthAt, subject: NaiveSubject, rows: readonly ScoreEntry[]): Fraction[] {
  return rows.filter((row) => !isRecused(at, subject, row.rater)).flatMap((row) => numberIn(valueOf(row.value)));
}

/** The numbers as they stand, for rows that report a value and judge nobody. */
export function recordedNumbers(rows: readonly ScoreEntry[]): Fraction[] {
  return rows.flatMap((row) => numberIn(valueOf(row.value)));
}

function numberIn(value: ScoreValue | undefined): Fraction[] {
  return value?.kind === 'number' ? [fractionOf(value.value)] : [];
}

/** Nobody scores the own unit, and nobody scores himself. */
function isRecused(at: MonthAt, subject: NaiveSubject, rater: string): boolean {
  const person = at.persons.find((other) => rater !== '' && isNamed(other, rater));
  if (person === undefined) return false;
  return subject.person === null ? hasPostIn(person, subject.unit) : person.key === subject.person.key;
}
