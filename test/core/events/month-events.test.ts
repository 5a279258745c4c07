import { formatDecimal } from '../../../src/core/exact/rational';
import type { MonthResult, Standing } from '../../../src/core/month/month-result';
import { blankAt, exact, optionsOf, unreadableAt, valueOf } from '../../support/entries';
import { MEMBER_RULES, UNIT_RULES, chosen, codesOf, october, person, tableOf } from '../../support/months';
import { eventRow } from '../../support/rows';

const members = { 甲组: { 张三: 90, 李四: 80 } };

function standing({ rankings }: MonthResult, name: string): Standing | undefined {
  return rankings.flatMap(({ rows }) => rows).find(({ subject }) => subject.name === name);
}

function deductionsOf(month: MonthResult, name: string): string | undefined {
  const row = standing(month, name);
  return row && formatDecimal(row.deductions);
}

function drinking(name: string, date: string, row: number) {
  return eventRow('甲组', '午间禁酒', { row, date, person: person(name) });
}

describe('an event against a member', () => {
  it('counts for the member and for the unit in full', () => {
    const month = october({ units: { 甲组: 90 }, members, events: [drinking('张三', '2026-10-13', 2)] });
    expect(['张三', '甲组', '李四'].map((name) => deductionsOf(month, name))).toEqual(['5.00', '5.00', '0.00']);
  });

  it('keeps the unit from being advanced', () => {
    const events = [drinking('张三', '2026-10-13', 2)];
    expect(chosen(october({ units: { 甲组: 99, 乙组: 85 }, members, events }).advanced)).toBe('乙组');
  });

  it('counts for the unit by 个人事件计入单位, and below 100 % without its effects', () => {
    const ruleSets = [{ ...UNIT_RULES, options: optionsOf({ memberEventShare: exact('0.3') }) }, MEMBER_RULES];
    const events = [drinking('张三', '2026-10-13', 2)];
    const month = october({ units: { 甲组: 99, 乙组: 85 }, members, events }, { ruleSets });
    expect([deductionsOf(month, '甲组'), deductionsOf(month, '张三')]).toEqual(['1.50', '5.00']);
    expect(chosen(month.advanced)).toBe('甲组');
  });
});

describe('the ladder of the noon alcohol ban', () => {
  it('counts the calendar year of the person by date, whatever the order of the rows', () => {
    const events = [
      drinking('张三', '2026-10-20', 2),
      drinking('张三', '2026-10-09', 3),
      drinking('张三', '2025-12-30', 4),
      drinking('李四', '2026-03-02', 5),
    ];
    const month = october({ units: { 甲组: 90 }, members, events });
    expect(standing(month, '张三')?.eventTerms.map(({ rule, facts }) => [rule, facts.date, facts.time])).toEqual([
      ['eventByLadder', '2026-10-20', '2'],
      ['noAward', '2026-10-20', '2'],
      ['publicNotice', '2026-10-20', '2'],
      ['noYearlyExcellent', '2026-10-20', '2'],
      ['eventByLadder', '2026-10-09', '1'],
      ['noAward', '2026-10-09', '1'],
    ]);
    expect(deductionsOf(month, '张三')).toBe('15.00');
  });

  it('counts two on one day by row', () => {
    const events = [drinking('张三', '2026-10-09', 8), drinking('张三', '2026-10-09', 3)];
    const month = october({ units: { 甲组: 90 }, members, events });
    const steps = standing(month, '张三')?.eventTerms.filter(({ rule }) => rule === 'eventByLadder');
    expect(steps?.map(({ cells, facts }) => [cells[0]?.row, facts.time])).toEqual([
      [8, '2'],
      [3, '1'],
    ]);
  });

  it('vetoes at the third time', () => {
    const events = [
      drinking('张三', '2026-02-03', 2),
      drinking('张三', '2026-05-06', 3),
      drinking('张三', '2026-10-09', 4),
    ];
    const month = october({ units: { 甲组: 90, 乙组: 60 }, members, events });
    expect(standing(month, '张三')).toMatchObject({ vetoed: true, rank: 2 });
    expect(tableOf(month, '指挥组')).toEqual(['1 乙组 60.00', '2 甲组 90.00']);
  });
});

describe('an event that cannot be read', () => {
  const units = { 甲组: 90, 乙组: 80 };

  it('keeps its unit from a rank, and the others are ranked', () => {
    const month = october({ units, events: [eventRow('甲组', '影响稳定')] });
    expect(tableOf(month, '指挥组')).toEqual(['1 乙组 80.00']);
    expect(month.rankings[0]?.unranked).toMatchObject([
      { subject: { name: '甲组' }, reasons: [{ code: 'event-points-missing' }] },
    ]);
    expect(codesOf(month)).toEqual(['event-points-missing']);
  });

  it('keeps member and unit from a rank where it is the member’s', () => {
    const events = [eventRow('甲组', '影响稳定', { person: person('张三') })];
    const month = october({ units, members, events });
    expect(month.rankings.map(({ unranked }) => unranked.map(({ subject }) => subject.name))).toEqual([
      ['甲组'],
      ['张三'],
    ]);
  });

  it('keeps the unit from a rank when nobody knows the member', () => {
    const month = october({ units, members, events: [{ ...drinking('王五', '2026-10-09', 2) }] });
    expect(month.rankings[0]?.unranked).toMatchObject([
      { subject: { name: '甲组' }, reasons: [{ code: 'person-unknown' }] },
    ]);
  });

  it('keeps the unit from a rank without being told again when the reader has told it', () => {
    const month = october({ units, events: [eventRow('甲组', '首问负责', { points: unreadableAt() })] });
    expect(month.rankings[0]?.unranked).toHaveLength(1);
    expect(codesOf(month)).toEqual([]);
  });

  it('concerns nobody in another month', () => {
    const month = october({ units, events: [eventRow('甲组', '影响稳定', { date: '2026-09-30' })] });
    expect(tableOf(month, '指挥组')).toHaveLength(2);
    expect(codesOf(month)).toEqual([]);
  });

  it('of a unit that nobody knows blocks nobody and is told', () => {
    const month = october({ units, events: [eventRow('丁组', '首问负责', { grade: valueOf('逾期') })] });
    expect(tableOf(month, '指挥组')).toHaveLength(2);
    expect(codesOf(month)).toEqual(['unit-unknown']);
  });

  it('without a unit counts for the member alone', () => {
    const events = [eventRow('', '首问负责', { unit: blankAt(), person: person('张三'), grade: valueOf('逾期') })];
    const month = october({ units, members, events });
    expect([deductionsOf(month, '张三'), deductionsOf(month, '甲组')]).toEqual(['2.00', '0.00']);
  });
});

describe('a veto', () => {
  const events = [eventRow('甲组', '影响稳定', { grade: valueOf('重大') })];

  it('puts the best unit behind all others and makes it the last', () => {
    const month = october({ units: { 甲组: 99, 乙组: 85, 丙组: 60 }, events });
    expect(tableOf(month, '指挥组')).toEqual(['1 乙组 85.00', '2 丙组 60.00', '3 甲组 99.00']);
    expect(month.last).toMatchObject({ subject: { name: '甲组' }, decidedBy: { kind: 'veto' } });
  });

  it('that only lowers the grade leaves the place and takes the award', () => {
    const ruleSets = [{ ...UNIT_RULES, vetoEffect: 'oneGradeDown' as const }];
    const month = october({ units: { 甲组: 99, 乙组: 85 }, events }, { ruleSets });
    expect(standing(month, '甲组')).toMatchObject({ rank: 1, vetoed: true, grade: 'competent' });
    expect([chosen(month.advanced), chosen(month.last)]).toEqual(['乙组', '乙组']);
  });
});
