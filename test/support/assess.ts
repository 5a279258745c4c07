// Runs the scoring of one month the way `computeMonth` does, and hands out what the tests ask about.
import type { AssessedSubject } from '../../src/core/assessment/assessed-subject';
import { assessGroup } from '../../src/core/assessment/assess-group';
import { prepareContest, type Contest } from '../../src/core/assessment/contest';
import type { ContestEntries } from '../../src/core/entries/contest-entries';
import { formatDecimal, type Rational } from '../../src/core/exact/rational';
import type { Finding } from '../../src/core/findings/finding';
import type { Item } from '../../src/core/month/month-result';
import { weekdays } from './calendar';
import { entriesOf } from './entries';

export interface AssessedMonth {
  readonly contest: Contest;
  readonly findings: readonly Finding[];
  subject(key: string): AssessedSubject;
}

/** Assesses every group of October 2026; `shares` are the totals of sub-units (0..1). */
export function assessMonth(
  changes: Partial<ContestEntries>,
  shares: Readonly<Record<string, Rational>> = {},
): AssessedMonth {
  const contest = prepareContest(entriesOf(changes), '2026-10', weekdays);
  const groups = contest.groups.map((group) => assessGroup(contest, group, (unit) => shares[unit]));
  const subjects = groups.flatMap((group) => group.subjects);
  return {
    contest,
    findings: [...contest.findings, ...groups.flatMap(({ findings }) => findings)],
    subject(key) {
      const found = subjects.find(({ subject }) => subject.key === key);
      if (found === undefined) throw new Error(`nobody assessed as ${key}`);
      return found;
    },
  };
}

export function itemOf(assessed: AssessedSubject, code: string): Item {
  const found = assessed.items.find(({ criterion }) => criterion.code === code);
  if (found === undefined) throw new Error(`no criterion ${code}`);
  return found;
}

/** `88.20`, or the state of an item that is not scored. */
export function scoreText({ state, score }: Item): string {
  return score === null ? state : formatDecimal(score);
}

export function pointsText({ state, points }: Item): string {
  return points === null ? state : formatDecimal(points);
}

export function codesOf(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ code }) => code);
}
