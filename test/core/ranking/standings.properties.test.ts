import fc from 'fast-check';
import { add, compare, equal, sum } from '../../../src/core/exact/rational';
import type { Rational } from '../../../src/core/exact/rational';
import type { Contender } from '../../../src/core/ranking/contender';
import { inReadingOrder } from '../../../src/core/ranking/reading-order';
import { standingsOf } from '../../../src/core/ranking/standings';
import type { CurrentStanding } from '../../../src/core/ranking/standings';
import type { RuleSet } from '../../../src/core/rules/rule-set';
import { someContenders, someRuleSet } from '../../support/contender-arbitraries';
import { exact } from '../../support/entries';

const RUNS = { numRuns: 1000 };

function rowsOf(contenders: readonly Contender[], ruleSet: RuleSet): readonly CurrentStanding[] {
  return standingsOf(inReadingOrder(contenders), ruleSet);
}

function rankByName(contenders: readonly Contender[], ruleSet: RuleSet): ReadonlyMap<string, number> {
  return new Map(rowsOf(contenders, ruleSet).map(({ subject, rank }) => [subject.name, rank]));
}

/** Written out once more: behind by a veto, else a lower total. */
function isAhead(a: Contender | CurrentStanding, b: Contender | CurrentStanding, { vetoEffect }: RuleSet): boolean {
  if (vetoEffect === 'afterOthers' && a.vetoed !== b.vetoed) return b.vetoed;
  return compare(a.total, b.total) > 0;
}

function check(law: (contenders: readonly Contender[], ruleSet: RuleSet) => void): void {
  fc.assert(fc.property(someContenders, someRuleSet, law), RUNS);
}

describe('in every ranking', () => {
  it('the order of the rows typed changes nothing', () => {
    fc.assert(
      fc.property(
        someContenders.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
        ),
        someRuleSet,
        ([typed, shuffled], ruleSet) => {
          expect(rowsOf(shuffled, ruleSet)).toEqual(rowsOf(typed, ruleSet));
        },
      ),
      RUNS,
    );
  });

  it('everybody has exactly one row', () => {
    check((contenders, ruleSet) => {
      const names = rowsOf(contenders, ruleSet).map(({ subject }) => subject.name);
      expect([...names].sort()).toEqual(contenders.map(({ subject }) => subject.name).sort());
    });
  });

  it('the first rank is 1 and no rank is better than the one above it', () => {
    check((contenders, ruleSet) => {
      const ranks = rowsOf(contenders, ruleSet).map(({ rank }) => rank);
      expect(ranks[0]).toBe(1);
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    });
  });

  it('nobody stands above one who is ahead', () => {
    check((contenders, ruleSet) => {
      const rows = rowsOf(contenders, ruleSet);
      rows.forEach((row, index) => {
        expect(rows.slice(index + 1).some((below) => isAhead(below, row, ruleSet))).toBe(false);
      });
    });
  });

  it('a competition rank is one more than the number of those ahead', () => {
    check((contenders, ruleSet) => {
      const competition: RuleSet = { ...ruleSet, ranking: 'competition', ties: 'shared' };
      for (const row of rowsOf(contenders, competition)) {
        expect(row.rank).toBe(1 + contenders.filter((other) => isAhead(other, row, competition)).length);
      }
    });
  });

  it('dense ranks have no gap and are never worse than competition ranks', () => {
    check((contenders, ruleSet) => {
      const dense = rankByName(contenders, { ...ruleSet, ranking: 'dense' });
      const competition = rankByName(contenders, { ...ruleSet, ranking: 'competition' });
      const places = new Set(dense.values());
      expect(Math.max(...places)).toBe(places.size);
      for (const [name, rank] of dense) expect(rank).toBeLessThanOrEqual(competition.get(name)!);
    });
  });

  it('dense and competition ranks are shared by the same units', () => {
    check((contenders, ruleSet) => {
      const dense = rankByName(contenders, { ...ruleSet, ranking: 'dense' });
      const competition = rankByName(contenders, { ...ruleSet, ranking: 'competition' });
      const pairs = new Set([...dense].map(([name, rank]) => `${rank} ${competition.get(name)}`));
      expect(pairs.size).toBe(new Set(dense.values()).size);
    });
  });

  it('the chain parts shared ranks and never turns the order around', () => {
    check((contenders, ruleSet) => {
      const shared = rankByName(contenders, { ...ruleSet, ties: 'shared', ranking: 'competition' });
      const parted = rankByName(contenders, { ...ruleSet, ties: 'chain', ranking: 'competition' });
      for (const [name, rank] of shared) {
        expect(parted.get(name)).toBeGreaterThanOrEqual(rank);
        for (const [other, otherRank] of shared) {
          if (rank < otherRank) expect(parted.get(name)).toBeLessThan(parted.get(other)!);
        }
      }
    });
  });

  it('a vetoed unit stands behind all that are not, where the veto means that', () => {
    check((contenders, ruleSet) => {
      const rows = rowsOf(contenders, { ...ruleSet, vetoEffect: 'afterOthers' });
      const worstFree = Math.max(0, ...rows.filter(({ vetoed }) => !vetoed).map(({ rank }) => rank));
      for (const { rank } of rows.filter(({ vetoed }) => vetoed)) expect(rank).toBeGreaterThan(worstFree);
    });
  });

  it('a total is called shared exactly when somebody beside has the same', () => {
    check((contenders, ruleSet) => {
      for (const row of rowsOf(contenders, ruleSet)) {
        const level = contenders.filter((other) => !isAhead(other, row, ruleSet) && !isAhead(row, other, ruleSet));
        expect(row.tied).toBe(level.length > 1);
      }
    });
  });

  it('one more point never makes a rank worse, and never helps anybody else', () => {
    fc.assert(
      fc.property(someContenders, someRuleSet, fc.nat(), (contenders, ruleSet, pick) => {
        const index = pick % contenders.length;
        const shared: RuleSet = { ...ruleSet, ties: 'shared', ranking: 'competition' };
        const raised = contenders.map((each, at) =>
          at === index ? { ...each, total: add(each.total, exact(1)) } : each,
        );
        const before = rankByName(contenders, shared);
        const after = rankByName(raised, shared);
        const { name } = contenders[index]!.subject;
        expect(after.get(name)).toBeLessThanOrEqual(before.get(name)!);
        for (const [other, rank] of before) if (other !== name) expect(after.get(other)).toBeGreaterThanOrEqual(rank);
      }),
      RUNS,
    );
  });

  it('the margins add up from the first to the last where nobody is vetoed', () => {
    check((contenders, ruleSet) => {
      const rows = rowsOf(
        contenders.map((each) => ({ ...each, vetoed: false })),
        ruleSet,
      );
      const leaders = rows.filter(({ rank }, index) => rank !== rows[index - 1]?.rank);
      const margins = leaders.flatMap(({ robustness: { margin } }): Rational[] => (margin === null ? [] : [margin]));
      expect(equal(add(sum(margins), rows[rows.length - 1]!.total), rows[0]!.total)).toBe(true);
    });
  });
});
