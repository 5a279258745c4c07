import fc from 'fast-check';
import { daysBetween } from '../../../src/core/calendar/day-arithmetic';
import { scoreBallot } from '../../../src/core/criteria/ballot';
import { compare, equal, rational, type Rational } from '../../../src/core/exact/rational';
import { assessMonth, itemOf } from '../../support/assess';
import { blankAt, exact, valueOf } from '../../support/entries';
import { ballotRow, filingRow, postRow, scoreRow, taskRow, unitRow } from '../../support/rows';
import { methods } from '../../support/rule-sets';
import { scoreOne, UNIT } from '../../support/score-one';

const RUNS = { numRuns: 1000 };
const october = fc.integer({ min: 1, max: 31 }).map((day) => `2026-10-${String(day).padStart(2, '0')}`);
const lines = fc.array(
  fc.record({ weight: fc.integer({ min: 1, max: 9 }), percent: fc.nat(100), due: october, done: october }),
  { minLength: 1, maxLength: 6 },
);
type Line = Parameters<typeof tasksOf>[0][number];

function tasksOf(plan: readonly { weight: number; percent: number; due: string; done: string }[], factor = 1) {
  return plan.map(({ weight, percent, due, done }, index) =>
    taskRow(UNIT, String(index), {
      weight: valueOf(rational(weight * factor, 7)),
      completion: valueOf(rational(percent, 100)),
      due: valueOf(due),
      doneOn: valueOf(done),
    }),
  );
}

function scoreOf(
  method: Parameters<typeof scoreOne>[0],
  tasks: ReturnType<typeof tasksOf>,
  filedOn = '2026-10-01',
): Rational {
  const planFilings = [filingRow(UNIT, { filedOn: valueOf(filedOn) })];
  const { score } = itemOf(scoreOne(method, { tasks, planFilings }).assessed, 'A');
  if (score === null) throw new Error('not scored');
  return score;
}

const within = (score: Rational, low: Rational, high: Rational) =>
  compare(score, low) >= 0 && compare(score, high) <= 0;

describe.each([
  ['plan completion', methods.planCompletion],
  ['timeliness', methods.timeliness],
])('%s', (_, method) => {
  it('lies between 0 and 100', () => {
    fc.assert(
      fc.property(lines, october, (plan, filedOn) => {
        expect(within(scoreOf(method, tasksOf(plan), filedOn), rational(0), rational(100))).toBe(true);
      }),
      RUNS,
    );
  });

  it('does not change when all weights grow alike', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 1, max: 9 }), (plan, factor) => {
        expect(equal(scoreOf(method, tasksOf(plan)), scoreOf(method, tasksOf(plan, factor)))).toBe(true);
      }),
      RUNS,
    );
  });

  it('does not depend on the order of the lines', () => {
    fc.assert(
      fc.property(lines, (plan) => {
        expect(equal(scoreOf(method, tasksOf(plan)), scoreOf(method, [...tasksOf(plan)].reverse()))).toBe(true);
      }),
      RUNS,
    );
  });

  it('never falls when a task is done better and earlier', () => {
    const better = ({ percent, done, ...line }: Line): Line => ({
      ...line,
      percent: Math.min(100, percent + 10),
      done: done > '2026-10-05' ? '2026-10-05' : done,
    });
    fc.assert(
      fc.property(lines, (plan) => {
        const [first, ...others] = plan;
        const improved = first === undefined ? plan : [better(first), ...others];
        expect(compare(scoreOf(method, tasksOf(improved)), scoreOf(method, tasksOf(plan)))).toBeGreaterThanOrEqual(0);
      }),
      RUNS,
    );
  });
});

describe('a plan handed in later', () => {
  it('never scores more', () => {
    fc.assert(
      fc.property(lines, october, october, (plan, one, other) => {
        const [early = one, late = other] = [one, other].sort();
        const tasks = tasksOf(plan);
        const scores = [early, late].map((day) => scoreOf(methods.planCompletion, tasks, day));
        expect(compare(scores[0]!, scores[1]!)).toBeGreaterThanOrEqual(0);
      }),
      RUNS,
    );
  });
});

describe('a transferred member', () => {
  it('scores between the two parts', () => {
    const units = [unitRow('甲组', { competes: false }), unitRow('乙组', { competes: false })];
    const day = fc.integer({ min: 2, max: 30 });
    fc.assert(
      fc.property(fc.nat(100), fc.nat(100), day, (one, other, change) => {
        const dayOf = (number: number) => `2026-10-${String(number).padStart(2, '0')}`;
        const posts = [
          postRow('张三', '甲组', { to: valueOf(dayOf(change - 1)) }),
          postRow('张三', '乙组', { from: valueOf(dayOf(change)) }),
        ];
        const tasks = [one, other].map((percent, index) =>
          taskRow(index === 0 ? '甲组' : '乙组', String(index), {
            completion: valueOf(rational(percent, 100)),
            doneOn: blankAt(),
          }),
        );
        const month = assessMonth({ units, posts, tasks, scores: [scoreRow('张三', 90, { code: 'C' })] });
        const { score } = itemOf(month.subject('张三'), 'A');
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(score !== null && within(score, rational(low), rational(high))).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('ballots', () => {
  const counts = fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20), fc.nat(20));
  const subject = {
    name: UNIT,
    key: UNIT,
    unit: UNIT,
    leader: '',
    leads: false,
    at: { sheet: '单位', row: 2, column: 1 },
  };
  const classes = ['领导', '同级', '群众'];
  const scoreOfCounts = (all: readonly (readonly [number, number, number, number])[]) =>
    scoreBallot(
      methods.ballot,
      subject,
      all.map((own, index) => ballotRow(UNIT, classes[index % 3] ?? '', own)),
    ).score;

  it('score between the lowest and the highest grade, or not at all', () => {
    fc.assert(
      fc.property(counts, counts, counts, (...all) => {
        const score = scoreOfCounts(all);
        expect(score === null || within(score, exact(40), exact(100))).toBe(true);
      }),
      RUNS,
    );
  });

  it('score the same however a class is split into rows', () => {
    fc.assert(
      fc.property(counts, counts, (one, other) => {
        const [a, b, c, d] = one;
        const [e, f, g, h] = other;
        const zero = [0, 0, 0, 0] as const;
        const split = scoreOfCounts([one, zero, zero, other]);
        const together = scoreOfCounts([[a + e, b + f, c + g, d + h]]);
        expect(split === null ? together : together !== null && equal(split, together)).toBe(
          split === null ? null : true,
        );
      }),
      RUNS,
    );
  });

  it('never score less when one voter is better pleased', () => {
    fc.assert(
      fc.property(counts, ([a, b, c, d]) => {
        const before = scoreOfCounts([[a, b + 1, c, d]]);
        const after = scoreOfCounts([[a + 1, b, c, d]]);
        expect(before === null || (after !== null && compare(after, before) >= 0)).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('days', () => {
  it('add up', () => {
    const day = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, day, (a, b, c) => {
        expect(daysBetween(a, b) + daysBetween(b, c)).toBe(daysBetween(a, c));
      }),
      RUNS,
    );
  });
});
