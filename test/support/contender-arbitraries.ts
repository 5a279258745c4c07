// Random contenders with small figures, so that ties, vetoes and n/a criteria are frequent.
import fc from 'fast-check';
import type { Contender } from '../../src/core/ranking/contender';
import type { RuleSet } from '../../src/core/rules/rule-set';
import { THREE_CRITERIA, contenderOf } from './contenders';

const points = fc.integer({ min: 24, max: 28 });
const figures = fc.record({
  points: fc.tuple(points, fc.option(points, { freq: 6 }), points),
  bonus: fc.integer({ min: 0, max: 1 }),
  deductions: fc.integer({ min: 0, max: 2 }),
  vetoed: fc.integer({ min: 0, max: 5 }).map((number) => number === 0),
  barredFromAward: fc.integer({ min: 0, max: 5 }).map((number) => number === 0),
  presentHalf: fc.integer({ min: 0, max: 5 }).map((number) => number > 0),
  leads: fc.integer({ min: 0, max: 5 }).map((number) => number === 0),
});

/** One to nine contenders of different names, by default of any total. */
export const someContenders: fc.Arbitrary<readonly Contender[]> = fc
  .array(figures, { minLength: 1, maxLength: 9 })
  .map((all) => all.map((each, index) => contenderOf(`${index + 1}组`, each)));

export const someRuleSet: fc.Arbitrary<RuleSet> = fc
  .record({
    ranking: fc.constantFrom('competition', 'dense'),
    ties: fc.constantFrom('shared', 'chain'),
    vetoEffect: fc.constantFrom('afterOthers', 'worstGrade', 'oneGradeDown'),
    tieChain: fc.constantFrom(
      [],
      [{ kind: 'criterion', code: 'B' }],
      [{ kind: 'deductions' }, { kind: 'criterion', code: 'C' }],
    ),
  })
  .map((changes) => ({ ...THREE_CRITERIA, ...changes }) as RuleSet);
