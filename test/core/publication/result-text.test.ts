import { resultText } from '../../../src/core/publication/result-text';
import { rational } from '../../../src/core/exact/rational';
import { cellAt, exact } from '../../support/entries';
import { itemOf, monthResultOf, rankingOf, standingOf, subjectOf } from '../../support/month-results';
import { ruleSetOf } from '../../support/rule-sets';
import type { Standing } from '../../../src/core/month/month-result';

const ruleSet = ruleSetOf({ name: '指挥组月度' });
const [criterion] = ruleSet.criteria;

function textWith(changes: Partial<Standing>): string {
  const items = [itemOf(criterion!, '26.46', { score: exact('88.2') })];
  const rows = [standingOf(1, '甲组', { items, ...changes })];
  return resultText(monthResultOf({ rankings: [rankingOf([], { ruleSet, rows })] }));
}

const plain = textWith({});

test.each<[string, Partial<Standing>]>([
  ['the rank', { rank: 2 }],
  ['the total', { total: exact('90.01') }],
  ['the bonus', { bonus: exact(1) }],
  ['the deductions', { deductions: exact(1) }],
  ['a veto', { vetoed: true }],
  ['a tie', { tied: true }],
  ['the points of an item', { items: [itemOf(criterion!, '26.47', { score: exact('88.2') })] }],
  ['the score of an item', { items: [itemOf(criterion!, '26.46', { score: exact('88.21') })] }],
  ['an item that does not apply', { items: [itemOf(criterion!, null)] }],
  ['a rescaled total', { rescaledFrom: exact(80) }],
  ['the subject', { subject: subjectOf('乙组') }],
])('%s is part of the result', (_, changes) => {
  expect(textWith(changes)).not.toBe(plain);
});

test.each<[string, Partial<Standing>]>([
  ['where a unit is entered', { subject: subjectOf('甲组', { at: cellAt('单位', 9) }) }],
  ['who leads it', { subject: subjectOf('甲组', { leader: '新组长' }) }],
  ['where it stood a month ago', { previous: { rank: 3, total: exact(80) } }],
  ['how firm the place is', { robustness: { margin: exact(1), close: false, swap: null } }],
])('%s is not', (_, changes) => {
  expect(textWith(changes)).toBe(plain);
});

test('equal figures are one text, in whatever terms their fractions are', () => {
  expect(textWith({ total: rational(180, 2) })).toBe(textWith({ total: rational(90) }));
});

test('who is named, who is not ranked and what is undecided are part of the result', () => {
  const subject = subjectOf('甲组');
  const result = monthResultOf();
  const named = { kind: 'named', subject, decidedBy: { kind: 'total' }, decision: null } as const;
  const reasons = [{ severity: 'error', code: 'score-missing', at: cellAt('评分'), facts: {} }] as const;
  const texts = [
    result,
    { ...result, advanced: named },
    { ...result, last: named },
    { ...result, advanced: { ...named, decidedBy: { kind: 'decision' } as const } },
    { ...result, last: { kind: 'vacant', reason: 'tooFewRanked', facts: {} } as const },
    { ...result, lastTwo: [{ subject, decidedBy: { kind: 'total' } as const }] },
    { ...result, undecided: [{ about: 'last', category: '', unit: '', candidates: [subject], places: 1 } as const] },
    { ...result, rankings: [rankingOf(['甲组'], { unranked: [{ subject: subjectOf('丁组'), reasons }] })] },
  ].map(resultText);
  expect(new Set(texts).size).toBe(texts.length);
});
