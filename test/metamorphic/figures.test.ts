import type { ContestEntries } from '../../src/core/entries/contest-entries';
import type { BallotEntry, ScoreEntry } from '../../src/core/entries/judgements';
import { multiply } from '../../src/core/exact/rational';
import type { Method } from '../../src/core/rules/method';
import type { Criterion, RuleSet } from '../../src/core/rules/rule-set';
import { sameName } from '../oracle/same-name';
import { blankAt, exact, unreadableAt, valueOf } from '../support/entries';
import { methods } from '../support/rule-sets';
import { changesNothing, expectSame, relation, rowsByName } from './relation';

describe('a month is the same', () => {
  changesNothing('when every task weighs three times as much', (entries) => ({
    ...entries,
    tasks: entries.tasks.map((task) => {
      if (task.weight.state === 'unreadable') return task;
      const weight = task.weight.state === 'value' ? task.weight.value : exact(1);
      return { ...task, weight: valueOf(multiply(weight, exact(3)), task.weight.cell) };
    }),
  }));

  changesNothing('when the ballots of a class are counted in two boxes', (entries) => ({
    ...entries,
    ballots: entries.ballots.flatMap((row) => [row, emptyBox(row)]),
  }));

  changesNothing('when a decision is added on a matter nobody knows', (entries) => ({
    ...entries,
    decisions: entries.decisions.flatMap((row) => [row, { ...row, matter: valueOf('会议时间', row.at) }]),
  }));
});

describe('a blank score', () => {
  relation('of a rater who never came changes nothing', {
    given: (entries) => withMethods(entries, ratedForUnits),
    change: (entries) => ({ ...entries, scores: entries.scores.flatMap((row) => [row, { ...row, ...NEVER_CAME }]) }),
    check: ({ before, after }) => {
      expectSame(after, before);
    },
  });
});

describe('a decision', () => {
  relation('decides nothing but a tie that is open', {
    change: (entries) => ({
      ...entries,
      decisions: entries.decisions.filter(({ matter }) => matter.state === 'value' && matter.value === '免评'),
    }),
    check: ({ before, after }) => {
      const byRule = (text: string): boolean => !text.endsWith('by decision') && text !== 'vacant: decidedVacant';
      if (byRule(before.advanced)) expect(after.advanced).toBe(before.advanced);
      if (byRule(before.last)) expect(after.last).toBe(before.last);
      expect(after.lastTwo).toEqual(before.lastTwo.filter(byRule));
      expectSame(rowsByName(after), rowsByName(before));
    },
  });
});

describe('a higher score', () => {
  relation('never lowers the total or the rank of the one it was given to', {
    given: (entries) => withMethods(entries, ratedForUnits),
    change: (entries, chance) => {
      const score = chance.pickAny(entries.scores.filter((row) => judged(entries, row)));
      if (score === undefined) return undefined;
      return { ...entries, scores: entries.scores.map((row) => (row === score ? raised(row) : row)) };
    },
    check: ({ before, after, entries, changed }) => {
      const index = entries.scores.findIndex((row, place) => row !== changed.scores[place]);
      const name = subjectOf(entries, entries.scores[index]);
      for (const [key, row] of rowsByName(after)) {
        const former = rowsByName(before).get(key);
        if (!key.endsWith(`: ${name}`) || former === undefined) continue;
        expect(Number(row.total)).toBeGreaterThanOrEqual(Number(former.total));
        expect(row.rank).toBeLessThanOrEqual(former.rank);
      }
    },
  });
});

describe('one score that cannot be read', () => {
  relation('leaves everybody else with the same total', {
    given: (entries) => withMethods(entries, ratedForUnits),
    change: (entries, chance) => {
      const score = chance.pickAny(entries.scores.filter((row) => judged(entries, row)));
      if (score === undefined) return undefined;
      const broken = unreadableAt(score.at);
      return { ...entries, scores: entries.scores.map((row) => (row === score ? { ...row, value: broken } : row)) };
    },
    check: ({ before, after }) => {
      const [left, all] = [rowsByName(after), rowsByName(before)];
      for (const [key, row] of left) expect(row.total).toBe(all.get(key)?.total);
      expect(all.size - left.size).toBeLessThanOrEqual(1);
    },
  });
});

describe('rules out of ten times as many points', () => {
  relation('make every item ten times as much, but for what rounding took away', {
    given: (entries) => ({ ...withMethods(entries, ratedForUnits), events: [] }),
    change: (entries) => ({ ...entries, ruleSets: entries.ruleSets.map(tenfold) }),
    check: ({ before, after }) => {
      const larger = rowsByName(after);
      for (const [key, row] of rowsByName(before)) {
        const most = row.rescaledFrom === null ? ROUNDED_ONCE : ROUNDED_TWICE;
        if (key.includes('组员月度')) continue; // built in, and not in the workbook to be multiplied
        row.items.forEach((item, index) => {
          if (!item.includes('= ')) return;
          const large = larger.get(key)?.items[index] ?? '';
          expect(Math.abs(pointsIn(large) - 10 * pointsIn(item))).toBeLessThanOrEqual(most);
        });
      }
    },
  });
});

const NEVER_CAME = { rater: '缺席者', value: blankAt() };

/** Half a hundredth of the smaller figure, tenfold, and half a hundredth of the larger one. */
const ROUNDED_ONCE = 0.0551;
/** A stretched item was rounded before; at most twentyfold it can have been stretched. */
const ROUNDED_TWICE = 21 * ROUNDED_ONCE;

function pointsIn(item: string): number {
  return Number(item.split('= ')[1]);
}

function emptyBox(row: BallotEntry): BallotEntry {
  const nobody = valueOf(exact(0), row.at);
  return { ...row, counts: [nobody, nobody, nobody, nobody] };
}

/** Scores that say how good somebody is, whatever the others are, in place of those that compare or count. */
function ratedForUnits(criterion: Criterion): Method {
  const { kind } = criterion.method;
  if (kind === 'meanOfUnits') return methods.ballot;
  if (kind === 'completionRatio') return { ...methods.rated, scale: exact(130) };
  if (kind === 'relativeToBest' || kind === 'rankPoints') return { ...methods.rated, scale: exact(10) };
  return kind === 'points' || kind === 'deduct' ? { ...methods.rated, scale: criterion.fullPoints } : criterion.method;
}

function withMethods(entries: ContestEntries, methodOf: (criterion: Criterion) => Method): ContestEntries {
  const ruleSets = entries.ruleSets.map((rules) => ({
    ...rules,
    criteria: rules.criteria.map((criterion) => ({ ...criterion, method: methodOf(criterion) })),
  }));
  return { ...entries, ruleSets };
}

/** A score of this month that can be raised by a tenth and stay within its scale. */
function judged(entries: ContestEntries, { criterion, value, month }: ScoreEntry): boolean {
  if (value.state !== 'value' || value.value.kind !== 'number' || criterion.state !== 'value' || month !== '2026-10') {
    return false;
  }
  const known = entries.ruleSets.flatMap((rules) => rules.criteria);
  return known.some(({ code, name }) => [code, name].some((text) => sameName(text, criterion.value)));
}

function raised(row: ScoreEntry): ScoreEntry {
  if (row.value.state !== 'value' || row.value.value.kind !== 'number') return row;
  return {
    ...row,
    value: { ...row.value, value: { ...row.value.value, value: multiply(row.value.value.value, ELEVEN_TENTHS) } },
  };
}

const ELEVEN_TENTHS = exact('1.1');

/** The key of the unit or person a score is about. */
function subjectOf(entries: ContestEntries, row: ScoreEntry | undefined): string {
  const text = row?.subject.state === 'value' ? row.subject.value : '';
  const unit = entries.units.find(({ name }) => sameName(name, text));
  const post = entries.posts.find(({ name, staffNumber }) => sameName(name, text) || sameName(staffNumber, text));
  return [unit?.name, post?.staffNumber, post?.name].find((name) => name !== undefined && name !== '') ?? text;
}

function tenfold(rules: RuleSet): RuleSet {
  return {
    ...rules,
    fullTotal: multiply(rules.fullTotal, TEN),
    criteria: rules.criteria.map((criterion) => ({ ...criterion, fullPoints: multiply(criterion.fullPoints, TEN) })),
  };
}

const TEN = exact(10);
