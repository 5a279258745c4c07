// Whole months in a few words: units and members with one rated criterion, so that a score is a total.
import type { EventEntry } from '../../src/core/entries/judgements';
import type { ContestEntries } from '../../src/core/entries/contest-entries';
import { computeMonth } from '../../src/core/month/compute-month';
import { formatDecimal } from '../../src/core/exact/rational';
import type { MonthResult, Selection } from '../../src/core/month/month-result';
import type { RuleSet } from '../../src/core/rules/rule-set';
import { weekdays } from './calendar';
import { cellAt, entriesOf, valueOf } from './entries';
import { postRow, scoreRow, unitRow } from './rows';
import { ruleSetOf } from './rule-sets';

export const UNIT_RULES: RuleSet = ruleSetOf();
export const MEMBER_RULES: RuleSet = ruleSetOf({ name: '个人考核', subject: 'member', at: cellAt('考核办法', 3) });

export interface MonthInWords {
  /** Scores of units by name; of the category 指挥组 unless the name says 村. */
  readonly units?: Readonly<Record<string, number | string>>;
  /** Scores of members by name, by unit; a name that begins with 组长 leads. */
  readonly members?: Readonly<Record<string, Readonly<Record<string, number | string>>>>;
  readonly events?: readonly EventEntry[];
}

export function monthOf(
  { units = {}, members = {}, events = [] }: MonthInWords,
  changes: Partial<ContestEntries> = {},
): ContestEntries {
  const people = Object.entries(members).flatMap(([unit, scores]) =>
    Object.entries(scores).map(([name, score]) => ({ unit, name, score })),
  );
  return entriesOf({
    ruleSets: people.length === 0 ? [UNIT_RULES] : [UNIT_RULES, MEMBER_RULES],
    units: Object.keys(units).map((name, index) =>
      unitRow(name, { row: index + 2, category: name.includes('村') ? '村' : '指挥组' }),
    ),
    posts: people.map(({ unit, name }, index) =>
      postRow(name, unit, { row: index + 2, leads: name.startsWith('组长') }),
    ),
    scores: [
      ...Object.entries(units).map(([name, score], index) => scoreRow(name, score, { row: index + 2 })),
      ...people.map(({ name, score }, index) => scoreRow(name, score, { row: index + 102 })),
    ],
    events,
    ...changes,
  });
}

export function october(words: MonthInWords, changes: Partial<ContestEntries> = {}): MonthResult {
  return computeMonth(monthOf(words, changes), '2026-10', weekdays);
}

/** `1 甲组 90.00` for every row of a category. */
export function tableOf({ rankings }: MonthResult, category: string): readonly string[] {
  const rows = rankings.find((ranking) => ranking.category === category)?.rows ?? [];
  return rows.map(({ rank, subject, total }) => `${rank} ${subject.name} ${formatDecimal(total)}`);
}

/** The name, `vacant: reason`, or `open`. */
export function chosen(selection: Selection | null): string {
  if (selection === null) return 'open';
  return selection.kind === 'named' ? selection.subject.name : `vacant: ${selection.reason}`;
}

export function codesOf({ findings }: MonthResult): readonly string[] {
  return findings.map(({ code }) => code);
}

export function person(name: string): EventEntry['person'] {
  return valueOf(name, cellAt('加扣分', 2, 3));
}
