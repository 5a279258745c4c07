import { explainedItems } from '../../../src/app/explain/explained-items';
import type { Standing } from '../../../src/core/month/month-result';
import { exact } from '../../support/entries';
import { rankingOf } from '../../support/month-results';

const { rows, ruleSet } = rankingOf(['甲组']);
const [standing] = rows as [Standing];

function figures(changed: Partial<Standing>): readonly object[] {
  const items = explainedItems({ ...standing, ...changed }, ruleSet, 'zh-CN');
  return items.map(({ score, points, fullPoints }) => ({ score, points, fullPoints }));
}

it('points stand beside what the item could bring, which is more where others did not apply', () => {
  expect(figures({})[0]).toMatchObject({ points: '8.50', fullPoints: '10' });
  expect(figures({ rescaledFrom: exact(80) })[0]).toMatchObject({ points: '8.50', fullPoints: '12.5' });
});

it('an item that does not apply says so instead of points', () => {
  const items = standing.items.map((item) => ({ ...item, state: 'notApplicable' as const, score: null, points: null }));
  expect(figures({ items })[0]).toMatchObject({ score: '不计', points: '' });
});
