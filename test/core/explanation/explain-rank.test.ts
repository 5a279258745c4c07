import { formatDecimal } from '../../../src/core/exact/rational';
import { explainRank } from '../../../src/core/explanation/explain-rank';
import { warningAt } from '../../../src/core/findings/make-finding';
import { cellAt } from '../../support/entries';
import { monthResultOf, subjectOf } from '../../support/month-results';
import { rankingOfContenders, scoredContender } from '../../support/scored-contenders';

const ranking = rankingOfContenders([
  scoredContender('一组', { scores: [90, 90, 90] }),
  scoredContender('二组', { scores: [85, 90, 90], bonus: 1 }),
  scoredContender('三组', { scores: [60, 60, 60] }),
]);

describe('why a subject stands where it stands', () => {
  it('names both neighbours with their margins and what parts them', () => {
    const explained = explainRank(monthResultOf(), ranking, subjectOf('二组'));
    if (explained.kind !== 'ranked') throw new Error('not ranked');
    const { above, below, standing } = explained;
    expect(standing.rank).toBe(2);
    expect([above?.subject.name, above && formatDecimal(above.margin), above?.by?.kind]).toEqual([
      '一组',
      '1.00',
      'total',
    ]);
    expect([below?.subject.name, below && formatDecimal(below.margin), below?.rank]).toEqual(['三组', '29.00', 3]);
  });

  it('has nobody above the first and nobody below the last', () => {
    const first = explainRank(monthResultOf(), ranking, subjectOf('一组'));
    const last = explainRank(monthResultOf(), ranking, subjectOf('三组'));
    expect(first).toMatchObject({ above: null });
    expect(last).toMatchObject({ below: null });
  });

  it('says what the result names the subject as', () => {
    const subject = subjectOf('一组');
    const advanced = { kind: 'named', subject, decidedBy: { kind: 'total' }, decision: null } as const;
    const explained = explainRank(monthResultOf(), { ...ranking, advanced }, subject);
    expect(explained).toMatchObject({ named: [{ as: 'advanced', decidedBy: { kind: 'total' } }] });
  });

  it('names a member of the last two, but not a unit of the same name', () => {
    const subject = subjectOf('三组');
    const result = monthResultOf({ lastTwo: [{ subject, decidedBy: { kind: 'total' } }] });
    expect(explainRank(result, { ...ranking, subject: 'member' }, subject)).toMatchObject({
      named: [{ as: 'lastTwo' }],
    });
    expect(explainRank(result, ranking, subject)).toMatchObject({ named: [] });
  });

  it('gives the reasons of who is listed apart', () => {
    const subject = subjectOf('四组');
    const reasons = [warningAt(cellAt('单位'), 'criteria-not-applicable', { subject: '四组', criteria: '指标A' })];
    const explained = explainRank(monthResultOf(), { ...ranking, unranked: [{ subject, reasons }] }, subject);
    expect(explained).toMatchObject({ kind: 'unranked', unranked: { reasons } });
  });

  it('refuses a subject of another ranking', () => {
    expect(() => explainRank(monthResultOf(), ranking, subjectOf('九组'))).toThrow(RangeError);
  });
});
