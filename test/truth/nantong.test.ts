import { fraction, plus, printed, rounded, sumOf, times } from '../oracle/fraction';
import type { Fraction } from '../oracle/fraction';
import { NANTONG_2017_08 } from '../fixtures/published/nantong-2017-08';
import { exact } from '../support/entries';
import { criterionOf } from '../support/rule-sets';
import { placesByName, placesOf, rankingOf } from './published-table';

const RULES = {
  ties: 'chain',
  tieChain: [{ kind: 'criterion', code: 'B' }],
  criteria: [
    criterionOf({ code: 'A', name: '系统考核', fullPoints: exact(40) }),
    criterionOf({ code: 'B', name: '现场考核', fullPoints: exact(40) }),
    criterionOf({ code: 'C', name: '履职考核', fullPoints: exact(20) }),
  ],
} as const;

const ROWS = NANTONG_2017_08.map(({ name, scores }) => ({ name, scores: scores.map((score) => [score]) }));

describe('the city management notice of Nantong, August 2017', () => {
  test('all 19 totals and ranks are reproduced', () => {
    expect(placesOf(rankingOf(RULES, ROWS))).toEqual(
      NANTONG_2017_08.map(({ name, rank, total }) => ({ name, rank, total })),
    );
  });

  test('the two streets of 94.31 are separated by 现场考核 and still called equal', () => {
    const { rows } = rankingOf(RULES, ROWS);
    expect(rows.filter((row) => row.tied).map(({ subject, rank }) => [subject.name, rank])).toEqual([
      ['新开街道', 4],
      ['钟秀街道', 5],
    ]);
    expect(rows[3]?.aheadBy).toEqual({ kind: 'criterion', code: 'B' });
  });

  test('with shared places both stand fourth and nobody stands fifth', () => {
    const places = placesByName(rankingOf({ ...RULES, ties: 'shared' }, ROWS));
    expect(places.get('新开街道')?.rank).toBe(4);
    expect(places.get('钟秀街道')?.rank).toBe(4);
    expect(places.get('小海街道')?.rank).toBe(6);
  });

  test('rounding once at the end instead of item by item would miss one of the totals', () => {
    const misses = NANTONG_2017_08.filter(({ scores, total }) => printed(unroundedTotal(scores)) !== total);
    expect(misses).toHaveLength(1);
  });
});

function unroundedTotal(scores: readonly [string, string, string]): Fraction {
  const weights = [40n, 40n, 20n];
  return rounded(sumOf(scores.map((score, index) => times(hundredths(score), fraction(weights[index] ?? 0n, 100n)))));
}

function hundredths(text: string): Fraction {
  const [units = '', part = ''] = text.split('.');
  return plus(fraction(BigInt(units), 1n), fraction(BigInt(part), 10n ** BigInt(part.length)));
}
