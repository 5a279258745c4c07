import { formatShort } from '../../../src/core/exact/rational';
import { exact, unreadableAt, valueOf } from '../../support/entries';
import { postRow, scoreRow } from '../../support/rows';
import { methods } from '../../support/rule-sets';
import { scoreOne, UNIT, type Setup } from '../../support/score-one';

const rated = (typed: readonly (number | string)[], setup: Setup = {}) =>
  scoreOne(methods.rated, {
    scores: typed.map((value, index) => scoreRow(UNIT, value, { rater: `督查员${String(index)}`, row: index + 2 })),
    ...setup,
  });

describe('a rated criterion', () => {
  it('is the plain mean of five raters', () => {
    expect(rated([80, 90, 85, 95, 75]).score).toBe('85.00');
  });

  it('loses one highest and one lowest score from six raters on', () => {
    expect(rated([80, 90, 85, 95, 75, 80]).score).toBe('83.75');
  });

  it('drops only one of several equal lowest scores', () => {
    expect(rated([70, 70, 80, 80, 80, 80]).score).toBe('77.50');
  });

  it('keeps a third of a point exactly', () => {
    const [item] = rated([80, 80, 81]).assessed.items;
    expect(item?.score && formatShort(item.score, 9)).toBe('80.333333333');
  });

  it('counts nobody who was absent or recused, nor a blank', () => {
    expect(rated([80, '缺', '回避', '', 90]).score).toBe('85.00');
  });

  it('says of every score whether it counts', () => {
    const rules = rated([80, '缺', '回避', '', 90]).assessed.items[0]?.terms.map(({ rule, counted }) => [
      rule,
      counted,
    ]);
    expect(rules).toEqual([
      ['raterScore', true],
      ['raterScore', true],
      ['raterAbsent', false],
      ['raterRecused', false],
      ['raterAbsent', false],
      ['raterMean', true],
    ]);
  });

  it('without any score is forgotten, not 0 and not n/a', () => {
    expect(rated([])).toMatchObject({ score: 'missing', obstacles: ['score-missing'], findings: ['score-missing'] });
    expect(rated(['缺', '回避']).obstacles).toEqual(['score-missing']);
  });

  it('points at the blank cell when its row is there', () => {
    const at = rated(['']).assessed.obstacles[0]?.at;
    expect(at).toEqual({ sheet: '评分', row: 2, column: 5 });
  });

  it('with raters more than 20 apart is a warning and still counts', () => {
    expect(rated([70, 91])).toMatchObject({ score: '80.50', findings: ['score-spread'], obstacles: [] });
    expect(rated([70, 90]).findings).toEqual([]);
  });

  it.each([[101], [-1], ['95%']])('refuses %s', (typed) => {
    expect(rated([80, typed]).score).toBe('missing');
  });

  it('says of a percentage that it may mean two things', () => {
    expect(rated(['95%']).obstacles).toEqual(['percentage-as-score']);
  });

  it('reads a scale of its own', () => {
    const method = { ...methods.rated, scale: exact(10) };
    expect(scoreOne(method, { scores: [scoreRow(UNIT, 8), scoreRow(UNIT, 9, { rater: '乙' })] }).score).toBe('85.00');
  });

  it('refuses the same rater twice, however the name is written', () => {
    const scores = [scoreRow(UNIT, 80, { rater: '王五' }), scoreRow(UNIT, 90, { rater: '王　五' })];
    expect(rated([], { scores }).obstacles).toEqual(['rater-doubled']);
  });

  it('takes a row left blank for no second score of its rater', () => {
    const scores = [scoreRow(UNIT, 80, { rater: '王五' }), scoreRow(UNIT, '', { rater: '王五' })];
    expect(rated([], { scores }).score).toBe('80.00');
  });

  it('cannot be told when one of its scores cannot be read', () => {
    const scores = [
      scoreRow(UNIT, 80, { rater: '甲' }),
      { ...scoreRow(UNIT, 90, { rater: '乙' }), value: unreadableAt() },
    ];
    expect(rated([], { scores })).toMatchObject({ score: 'missing', obstacles: ['number-unreadable'], findings: [] });
  });

  it('is not scored by its own people', () => {
    const posts = [postRow('王五', UNIT)];
    const scores = [scoreRow(UNIT, 60, { rater: '王五' }), scoreRow(UNIT, 90, { rater: '赵六' })];
    const { score, findings } = rated([], { posts, scores });
    expect(score).toBe('90.00');
    expect(findings).toContain('rater-recused');
  });

  it('is scored by people who left the unit before the month', () => {
    const posts = [postRow('王五', UNIT, { to: valueOf('2026-09-30') })];
    expect(rated([], { posts, scores: [scoreRow(UNIT, 60, { rater: '王五' })] }).score).toBe('60.00');
  });

  it('cannot be told when a rater may be one of two namesakes', () => {
    const posts = [postRow('王五', '乙村', { staffNumber: '1' }), postRow('王五', '丙村', { staffNumber: '2' })];
    expect(rated([], { posts, scores: [scoreRow(UNIT, 60, { rater: '王五' })] }).obstacles).toEqual([
      'person-ambiguous',
    ]);
  });
});
