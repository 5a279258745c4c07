import { exact } from '../../support/entries';
import { scoreRow } from '../../support/rows';
import { methods } from '../../support/rule-sets';
import { scoreOne, UNIT } from '../../support/score-one';

const fullPoints = exact(20);
const rows = (...typed: readonly (number | string)[]) =>
  typed.map((value, index) => scoreRow(UNIT, value, { rater: `督查员${String(index)}`, row: index + 2 }));

describe('points awarded directly', () => {
  it('are the item itself', () => {
    expect(scoreOne(methods.points, { fullPoints, scores: rows(17.5) })).toMatchObject({
      score: '17.50',
      points: '17.50',
    });
  });

  it('of several raters are their mean', () => {
    expect(scoreOne(methods.points, { fullPoints, scores: rows(15, 18, 18) }).points).toBe('17.00');
  });

  it('above the full points are refused', () => {
    expect(scoreOne(methods.points, { fullPoints, scores: rows(21) }).obstacles).toEqual(['score-out-of-range']);
  });

  it('nobody awarded are forgotten', () => {
    expect(scoreOne(methods.points, { fullPoints, scores: [] }).obstacles).toEqual(['score-missing']);
  });
});

describe('deductions', () => {
  it('are added up and leave the full points', () => {
    expect(scoreOne(methods.deduct, { fullPoints, scores: rows(2, 1.5) }).points).toBe('16.50');
  });

  it('end at nothing', () => {
    expect(scoreOne(methods.deduct, { fullPoints, scores: rows(15, 15) }).points).toBe('0.00');
  });

  it('of 0 are how a clean unit is entered', () => {
    expect(scoreOne(methods.deduct, { fullPoints, scores: rows(0) }).points).toBe('20.00');
  });

  it('without any row mean that nobody looked', () => {
    expect(scoreOne(methods.deduct, { fullPoints, scores: [] }).obstacles).toEqual(['score-missing']);
  });

  it('left blank are not 0', () => {
    expect(scoreOne(methods.deduct, { fullPoints, scores: rows(2, '') }).obstacles).toEqual(['score-missing']);
  });

  it('below zero are refused', () => {
    expect(scoreOne(methods.deduct, { fullPoints, scores: rows(-2) }).obstacles).toEqual(['score-out-of-range']);
  });
});
