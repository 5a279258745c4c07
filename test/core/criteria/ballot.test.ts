import { blankAt, exact, unreadableAt, valueOf } from '../../support/entries';
import { ballotRow } from '../../support/rows';
import { methods } from '../../support/rule-sets';
import { scoreOne, UNIT } from '../../support/score-one';

const scoreOf = (...ballots: readonly ReturnType<typeof ballotRow>[]) => scoreOne(methods.ballot, { ballots });

describe('ballots', () => {
  it('of all classes are weighted by class, not by head', () => {
    const { score } = scoreOf(
      ballotRow(UNIT, '领导', [4, 2, 1, 0]),
      ballotRow(UNIT, '同级', [15, 10, 4, 1]),
      ballotRow(UNIT, '群众', [20, 18, 10, 2]),
    );
    expect(score).toBe('85.95');
  });

  it('of a class in several rows are added up', () => {
    const split = scoreOf(ballotRow(UNIT, '领导', [4, 0, 0, 0]), ballotRow(UNIT, '领导', [0, 2, 1, 0]));
    expect(split.score).toBe(scoreOf(ballotRow(UNIT, '领导', [4, 2, 1, 0])).score);
  });

  it('under five make the class unused, which is told without its figures', () => {
    const { score, findings, assessed } = scoreOf(
      ballotRow(UNIT, '领导', [5, 0, 0, 0]),
      ballotRow(UNIT, '同级', [0, 0, 0, 5]),
      ballotRow(UNIT, '群众', [0, 0, 0, 4]),
    );
    expect(score).toBe('74.29');
    expect(findings).toEqual(['ballot-class-unused']);
    const unused = assessed.items[0]?.terms.filter(({ rule }) => rule === 'ballotClassUnused');
    expect(unused).toMatchObject([{ value: null, counted: false, facts: { class: '群众', minimum: '5' } }]);
  });

  it('that abstain do not help a class to five', () => {
    const row = { ...ballotRow(UNIT, '领导', [4, 0, 0, 0]), abstained: valueOf(exact(10)) };
    expect(scoreOf(row).score).toBe('notApplicable');
  });

  it('nobody entered leave the criterion out, and that is told', () => {
    expect(scoreOf()).toMatchObject({ score: 'notApplicable', findings: ['ballots-missing'], obstacles: [] });
  });

  it('left blank in a grade are none in that grade', () => {
    const { counts, ...row } = ballotRow(UNIT, '领导', [5, 5, 0, 0]);
    expect(scoreOf({ ...row, counts: [counts[0], counts[1], blankAt(), blankAt()] }).score).toBe('90.00');
  });

  it.each([
    ['half a ballot', valueOf(exact('1.5')), 'ballot-count-not-whole'],
    ['fewer than none', valueOf(exact(-1)), 'ballot-count-not-whole'],
    ['a count nobody can read', unreadableAt(), 'number-unreadable'],
  ])('with %s cannot be counted', (_, count, code) => {
    const { counts, ...row } = ballotRow(UNIT, '领导', [5, 5, 0, 0]);
    expect(scoreOf({ ...row, counts: [counts[0], counts[1], counts[2], count] }).obstacles).toEqual([code]);
  });

  it('of a class that no rule names are an error', () => {
    expect(scoreOf(ballotRow(UNIT, '企业', [5, 5, 0, 0])).obstacles).toEqual(['ballot-class-unknown']);
  });

  it('use the classes and grade points of the rule', () => {
    const method = {
      ...methods.ballot,
      classes: [{ name: '企业', weight: exact(1) }],
      gradePoints: [exact(10), exact(8), exact(6), exact(0)] as const,
      minimumBallots: 1,
    };
    expect(scoreOne(method, { ballots: [ballotRow(UNIT, '企业', [1, 0, 0, 1])] }).score).toBe('5.00');
  });
});
