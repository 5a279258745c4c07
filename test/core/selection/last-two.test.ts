import type { ContestEntries } from '../../../src/core/entries/contest-entries';
import type { MonthResult } from '../../../src/core/month/month-result';
import type { ContestOptions } from '../../../src/core/rules/contest-options';
import { optionsOf, valueOf } from '../../support/entries';
import { MEMBER_RULES, UNIT_RULES, codesOf, october } from '../../support/months';
import { attendanceRow, decisionRow, postRow } from '../../support/rows';
import { ruleSetOf } from '../../support/rule-sets';

const units = { 甲组: 90, 乙组: 80 };
const members = {
  甲组: { 组长甲: 50, 甲一: 95, 甲二: 70, 甲三: 68, 甲四: 90 },
  乙组: { 组长乙: 60, 乙一: 85, 乙二: 66, 乙三: 64, 乙四: 80 },
};

function withOptions(changes: Partial<ContestOptions>): Partial<ContestEntries> {
  return { ruleSets: [UNIT_RULES, { ...MEMBER_RULES, options: optionsOf(changes) }] };
}

function lastTwo({ lastTwo: two }: MonthResult): readonly string[] {
  return two.map(({ subject }) => `${subject.name} ${subject.unit}`);
}

describe('the last two members of the month', () => {
  it('are looked for in the whole township, leaders left out', () => {
    expect(lastTwo(october({ units, members }))).toEqual(['乙三 乙组', '乙二 乙组']);
  });

  it('may be leaders where 末位成员含组长 says so', () => {
    expect(lastTwo(october({ units, members }, withOptions({ leadersInLastTwo: true })))).toEqual([
      '组长甲 甲组',
      '组长乙 乙组',
    ]);
  });

  it('are never one who was away for half of the month and more', () => {
    const attendance = [attendanceRow('乙三', 10), attendanceRow('乙二', 11, { row: 3 })];
    expect(lastTwo(october({ units, members }, { attendance }))).toEqual(['乙二 乙组', '甲三 甲组']);
  });

  it('are looked for in the last unit where 末位成员范围 says so', () => {
    const month = october({ units: { 甲组: 70, 乙组: 80 }, members }, withOptions({ lastTwoScope: 'lastUnit' }));
    expect(lastTwo(month)).toEqual(['甲三 甲组', '甲二 甲组']);
  });

  it('wait for the last unit to be decided', () => {
    const month = october({ units: { 甲组: 80, 乙组: 80 }, members }, withOptions({ lastTwoScope: 'lastUnit' }));
    expect(lastTwo(month)).toEqual([]);
    expect(codesOf(month)).toContain('last-two-without-last-unit');
  });

  it('are looked for in each unit where 末位成员范围 says so, and only among four or more', () => {
    const small = { ...members, 丙组: { 丙一: 10, 丙二: 20, 丙三: 30 } };
    const month = october({ units: { ...units, 丙组: 85 }, members: small }, withOptions({ lastTwoScope: 'eachUnit' }));
    expect(lastTwo(month)).toEqual(['乙三 乙组', '乙二 乙组', '甲三 甲组', '甲二 甲组']);
    expect(month.findings).toMatchObject([{ code: 'last-two-not-named', facts: { unit: '丙组', eligible: '3' } }]);
  });

  it('are not named among three', () => {
    const month = october({ units, members: { 甲组: { 甲一: 90, 甲二: 80, 甲三: 70 } } });
    expect(lastTwo(month)).toEqual([]);
    expect(codesOf(month)).toEqual(['last-two-not-named']);
  });

  it('are nobody, without a word, in a workbook without members', () => {
    const month = october({ units });
    expect([lastTwo(month), codesOf(month)]).toEqual([[], []]);
  });
});

describe('a tie for the last two', () => {
  const tied = { 甲组: { 甲一: 95, 甲二: 70, 甲三: 70 }, 乙组: { 乙一: 85, 乙二: 60 } };

  it('is left to the leading group', () => {
    const { lastTwo: two, undecided } = october({ units, members: tied });
    expect(two.map(({ subject }) => subject.name)).toEqual(['乙二']);
    expect(undecided).toMatchObject([
      { about: 'lastTwo', unit: '', places: 1, candidates: [{ name: '甲三' }, { name: '甲二' }] },
    ]);
  });

  it('is settled by a decision', () => {
    const month = october({ units, members: tied }, { decisions: [decisionRow('末位成员', '甲二')] });
    expect(month.lastTwo).toMatchObject([
      { subject: { name: '乙二' }, decidedBy: { kind: 'total' } },
      { subject: { name: '甲二' }, decidedBy: { kind: 'decision' } },
    ]);
  });

  it('is not settled by a name that nobody knows', () => {
    const month = october({ units, members: tied }, { decisions: [decisionRow('末位成员', '王五')] });
    expect(month.undecided).toHaveLength(1);
    expect(codesOf(month)).toContain('person-unknown');
  });

  it.each(['甲二、', '、甲二', '甲二， ；'])('is settled by a decision with a sign too many: %s', (written) => {
    const month = october({ units, members: tied }, { decisions: [decisionRow('末位成员', written)] });
    expect(lastTwo(month)).toEqual(['乙二 乙组', '甲二 甲组']);
  });

  it('is not touched by decisions on units', () => {
    const month = october({ units, members: tied }, { decisions: [decisionRow('先进', '甲组')] });
    expect(month.undecided).toMatchObject([{ about: 'lastTwo' }]);
    expect(codesOf(month)).not.toContain('person-unknown');
  });

  it('in several units is settled by one decision or by one for each', () => {
    const both = {
      甲组: { 甲一: 95, 甲二: 70, 甲三: 70, 甲四: 60 },
      乙组: { 乙一: 85, 乙二: 66, 乙三: 66, 乙四: 50 },
    };
    const options = withOptions({ lastTwoScope: 'eachUnit' });
    const named = ['乙四 乙组', '乙三 乙组', '甲四 甲组', '甲二 甲组'];
    const once = [decisionRow('末位成员', '甲二、乙三')];
    const each = [decisionRow('末位成员', '甲二'), decisionRow('末位成员', '乙三', { row: 3 })];
    expect(lastTwo(october({ units, members: both }, { ...options, decisions: once }))).toEqual(named);
    expect(lastTwo(october({ units, members: both }, { ...options, decisions: each }))).toEqual(named);
  });
});

describe('members under several personal rule sets', () => {
  const clerks = ruleSetOf({ name: '村干部考核', subject: 'member' });
  const posts = (first: string, second: string) =>
    ['一', '二', '三', '四'].flatMap((name, index) => [
      postRow(`甲${name}`, '甲组', { row: index + 2, ruleSet: valueOf(first) }),
      postRow(`村${name}`, '东村', { row: index + 12, ruleSet: valueOf(second) }),
    ]);
  const scored = { 甲组: { 甲一: 90, 甲二: 80, 甲三: 70, 甲四: 60 }, 东村: { 村一: 50, 村二: 40, 村三: 30, 村四: 20 } };
  const ruleSets = [UNIT_RULES, MEMBER_RULES, clerks];

  it('are compared among those of the contest', () => {
    const changes = { ruleSets, posts: posts('个人考核', '村干部考核') };
    const month = october({ units: { ...units, 东村: 80 }, members: scored }, changes);
    expect(lastTwo(month)).toEqual(['甲四 甲组', '甲三 甲组']);
  });

  it('are not compared where the contest itself has several', () => {
    const mixed = posts('个人考核', '村干部考核').map((post, index) =>
      index === 0 ? { ...post, ruleSet: valueOf('村干部考核') } : post,
    );
    const month = october({ units: { ...units, 东村: 80 }, members: scored }, { ruleSets, posts: mixed });
    expect(lastTwo(month)).toEqual([]);
    expect(month.findings).toMatchObject([
      { code: 'last-two-not-comparable', facts: { ruleSets: '个人考核、村干部考核' } },
    ]);
  });
});
