import fc from 'fast-check';
import { add, formatDecimal, rational, subtract, type Rational } from '../../../src/core/exact/rational';
import { termOf } from '../../../src/core/month/term-of';
import { withScore } from '../../../src/core/explanation/what-if';
import { leversOf } from '../../../src/core/explanation/levers';
import { placeChanges } from '../../../src/core/explanation/place-changes';
import type { PlaceChange } from '../../../src/core/explanation/rank-explanation';
import type { Ranking, Standing } from '../../../src/core/month/month-result';
import type { Contender } from '../../../src/core/ranking/contender';
import { standingsOf } from '../../../src/core/ranking/standings';
import { someRuleSet } from '../../support/contender-arbitraries';
import { THREE_CRITERIA } from '../../support/contenders';
import { rankingOfContenders, scoredContender, someScoredContenders } from '../../support/scored-contenders';

const HUNDREDTH = rational(1, 100);

function toldOf(ranking: Ranking, name: string): string[] {
  const standing = ranking.rows.find(({ subject }) => subject.name === name);
  return standing === undefined ? [] : placeChanges(ranking, standing).map(told);
}

function told({ direction, against, what }: PlaceChange): string {
  if (what.kind === 'weight') return `${direction} ${against.name}: weight ${what.code} ${formatDecimal(what.change)}`;
  const name = what.kind === 'score' ? what.code : what.kind;
  return `${direction} ${against.name}: ${name} ${formatDecimal(what.from)} -> ${formatDecimal(what.to)}`;
}

describe('what would have changed a place', () => {
  // Points of 40, 30 and 30: 一组 36.00 + 27.00 + 27.00 = 90.00, 二组 34.00 + 27.00 + 27.00 + 1 = 89.00.
  const first = scoredContender('一组', { scores: [90, 90, 90] });
  const second = scoredContender('二组', { scores: [85, 90, 90], bonus: 1 });
  const third = scoredContender('三组', { scores: [60, 60, 60] });

  it('names the smallest score of each criterion that would have caught up, and the bonus', () => {
    const up = toldOf(rankingOfContenders([first, second, third]), '二组').filter((each) => each.startsWith('up'));
    // 1.00 is missing: 2.49 of A gives 0.996, which is printed as 1.00; 3.32 of B gives 0.996 as well.
    expect(up).toEqual(
      expect.arrayContaining([
        'up 一组: A 85.00 -> 87.49',
        'up 一组: B 90.00 -> 93.32',
        'up 一组: C 90.00 -> 93.32',
        'up 一组: bonus 1.00 -> 2.00',
      ]),
    );
    expect(up.filter((each) => each.includes('deductions'))).toEqual([]);
  });

  it('says how much less would have lost the first place', () => {
    const down = toldOf(rankingOfContenders([first, second, third]), '一组');
    // 87.49 of A would still be printed as 35.00 points, and the place would be shared.
    expect(down).toEqual(expect.arrayContaining(['down 二组: A 90.00 -> 87.48', 'down 二组: deductions 0.00 -> 1.01']));
  });

  it('proposes nothing that no score can reach', () => {
    expect(toldOf(rankingOfContenders([first, third]), '三组')).toEqual([]);
  });

  it('proposes no score to whom a veto holds back', () => {
    const vetoed = scoredContender('二组', { scores: [89, 90, 90], vetoed: true });
    expect(toldOf(rankingOfContenders([first, vetoed]), '二组')).toEqual([]);
  });

  it('parts two who share a place by the last digit', () => {
    const same = scoredContender('二组', { scores: [90, 90, 90] });
    expect(toldOf(rankingOfContenders([first, same]), '一组')).toContain('down 二组: deductions 0.00 -> 0.01');
  });

  it('counts the tie chain where it decides the rank', () => {
    const chained = { ...THREE_CRITERIA, ties: 'chain' } as const;
    const level = scoredContender('二组', { scores: [85, 90, 90], bonus: 2 });
    const ranking = rankingOfContenders([first, level], chained);
    // 90.00 each, 一组 ahead by A: any hundredth more puts 二组 ahead.
    expect(toldOf(ranking, '二组')).toContain('up 一组: bonus 2.00 -> 2.01');
  });
});

describe('figures as they would have been printed', () => {
  const half: Rational = rational(1, 2);

  it('are rescaled and weighted by the difficulty like the real ones', () => {
    const ranking = rankingOfContenders([scoredContender('一组', { scores: [90, 80, 90] })]);
    const [standing] = ranking.rows;
    const item = standing?.items[1];
    if (standing === undefined || item === undefined) throw new Error('nobody ranked');
    const weighted = { ...item, terms: [termOf('difficulty', { value: half })] };
    const apart = { ...standing, items: [standing.items[0], weighted].flatMap((each) => each ?? []) };
    const figures = withScore(
      { ...apart, rescaledFrom: rational(70) },
      { item: weighted, score: rational(80) },
      THREE_CRITERIA,
    );
    // 80 x 30 % x 1/2 = 12.00, of 70 points: 17.142... is printed as 17.14.
    expect(figures.items.map(({ points }) => points && formatDecimal(points))).toEqual(['36.00', '17.14']);
    expect(formatDecimal(figures.total)).toBe('53.14');
  });
});

describe('every proposed change', () => {
  it('changes the place, and the last digit less does not', () => {
    fc.assert(
      fc.property(someScoredContenders, someRuleSet, (contenders, ruleSet) => {
        const ranking = rankingOfContenders(contenders, ruleSet);
        for (const standing of ranking.rows) {
          for (const change of placeChanges(ranking, standing)) {
            if (change.what.kind === 'weight') continue;
            const { from, to } = change.what;
            const isMore = subtract(to, from).numerator > 0;
            const before = isMore ? subtract(to, HUNDREDTH) : add(to, HUNDREDTH);
            expect(movesTo(change, to, { contenders, ranking, standing })).toBe(true);
            expect(movesTo(change, before, { contenders, ranking, standing })).toBe(false);
          }
        }
      }),
    );
  });
});

/** Whether the whole ranking, computed again with the changed figure, has moved the subject the way that is claimed. */
function movesTo(
  change: PlaceChange,
  value: Rational,
  { contenders, ranking, standing }: { contenders: readonly Contender[]; ranking: Ranking; standing: Standing },
): boolean {
  const { what, direction } = change;
  const lever = leversOf(standing, ranking.ruleSet).find(({ changeTo }) => {
    const other = changeTo(value);
    return other.kind === what.kind && (other.kind !== 'score' || what.kind !== 'score' || other.code === what.code);
  });
  if (lever === undefined) throw new Error('no such figure');
  const figures = lever.figuresAt(value);
  const again = contenders.map((each) => (each.subject.key === standing.subject.key ? { ...each, ...figures } : each));
  const rank =
    standingsOf(again, ranking.ruleSet).find(({ subject }) => subject.key === standing.subject.key)?.rank ?? 0;
  return direction === 'up' ? rank < standing.rank : rank > standing.rank;
}
