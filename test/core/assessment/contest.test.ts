import { prepareContest } from '../../../src/core/assessment/contest';
import { resolvePerson, resolveUnit } from '../../../src/core/assessment/roll/directory';
import type { ContestEntries } from '../../../src/core/entries/contest-entries';
import { weekdays } from '../../support/calendar';
import { codesOf } from '../../support/assess';
import { blankAt, cellAt, entriesOf, exact, unreadableAt, valueOf } from '../../support/entries';
import { decisionRow, filingRow, postRow, scoreRow, taskRow, unitRow } from '../../support/rows';
import { criterionOf, GROUP_RULES, ruleSetOf } from '../../support/rule-sets';

const contestOf = (changes: Partial<ContestEntries>) => prepareContest(entriesOf(changes), '2026-10', weekdays);
const groupsOf = (changes: Partial<ContestEntries>) =>
  contestOf(changes).groups.map(({ category, ruleSet, subjects }) => [
    category,
    ruleSet.name,
    subjects.map(({ name }) => name),
  ]);

describe('who competes with whom', () => {
  const village = ruleSetOf({ name: '村考核' });
  const ruleSets = [ruleSetOf(), village];

  it('is decided by category and rule set, in the order of the units', () => {
    const units = [
      unitRow('甲村', { category: '村', ruleSet: valueOf('村考核') }),
      unitRow('项目组', {}),
      unitRow('乙村', { category: '村', ruleSet: valueOf('村考核') }),
      unitRow('丙村', { category: '村' }),
    ];
    expect(groupsOf({ ruleSets, units })).toEqual([
      ['村', '村考核', ['甲村', '乙村']],
      ['指挥组', '月度考核', ['项目组']],
      ['村', '月度考核', ['丙村']],
    ]);
  });

  it('leaves out a unit that does not take part', () => {
    expect(groupsOf({ ruleSets, units: [unitRow('甲组', { competes: false })] })).toEqual([]);
  });

  it('leaves out a unit whose rule set does not exist, and says so', () => {
    const contest = contestOf({ ruleSets, units: [unitRow('甲组', { ruleSet: valueOf('没有') })] });
    expect(contest.groups).toEqual([]);
    expect(contest.findings).toMatchObject([{ code: 'rule-set-unknown', facts: { ruleSet: '没有', subject: '甲组' } }]);
  });

  it('leaves out a unit under a personal rule set', () => {
    const contest = contestOf({ ruleSets: [ruleSetOf({ subject: 'member' })], units: [unitRow('甲组')] });
    expect(codesOf(contest.findings)).toEqual(['rule-set-of-other-subject']);
  });

  it('lets a unit that is there twice stand once, with its reason not to be ranked', () => {
    const contest = contestOf({ ruleSets, units: [unitRow('甲组'), unitRow('甲 组', { row: 3 })] });
    expect(contest.groups[0]?.subjects.map(({ name }) => name)).toEqual(['甲组']);
    expect(contest.findings).toMatchObject([{ code: 'unit-doubled', at: { row: 3 } }]);
  });
});

describe('a rule set is refused', () => {
  const units = [unitRow('甲组')];

  it.each([
    ['when it could not be read', ruleSetOf({ faults: [unreadableAt().finding] }), []],
    ['when its points do not sum to its total', ruleSetOf({ fullTotal: exact(90) }), ['points-do-not-sum']],
    ['without criteria', ruleSetOf({ criteria: [] }), ['points-do-not-sum']],
    [
      'with two criteria of one code',
      ruleSetOf({
        criteria: [criterionOf({ fullPoints: exact(50) }), criterionOf({ code: 'ａ', fullPoints: exact(50) })],
      }),
      ['criterion-doubled'],
    ],
    [
      'with an unknown step in its tie chain',
      ruleSetOf({ tieChain: [{ kind: 'criterion', code: 'Z' }] }),
      ['tie-step-unknown'],
    ],
  ])('%s', (_, ruleSet, codes) => {
    const contest = contestOf({ ruleSets: [ruleSet], units });
    expect(contest.groups).toEqual([]);
    expect(contest.refused).toEqual([ruleSet]);
    expect(codesOf(contest.findings)).toEqual(codes);
  });

  it('with the sum shown', () => {
    const criteria = [
      criterionOf({ fullPoints: exact('33.3') }),
      criterionOf({ code: 'B', fullPoints: exact('66.6') }),
    ];
    const [finding] = contestOf({ ruleSets: [ruleSetOf({ criteria })], units }).findings;
    expect(finding?.facts).toEqual({ ruleSet: '月度考核', sum: '99.9', full: '100' });
  });

  it('when another has its name, and so is the other', () => {
    const contest = contestOf({ ruleSets: [ruleSetOf(), ruleSetOf()], units });
    expect(codesOf(contest.findings)).toEqual(['rule-set-doubled', 'rule-set-doubled']);
    expect(contest.refused).toHaveLength(2);
  });

  it('while the units of other rule sets are ranked', () => {
    const ruleSets = [ruleSetOf({ fullTotal: exact(90) }), ruleSetOf({ name: '村考核' })];
    const both = [...units, unitRow('甲村', { category: '村', ruleSet: valueOf('村考核') })];
    expect(groupsOf({ ruleSets, units: both })).toEqual([['村', '村考核', ['甲村']]]);
  });
});

describe('members', () => {
  const units = [unitRow('甲组'), unitRow('乙组', { row: 3 })];
  const posts = [postRow('张三', '甲组'), postRow('李四', '乙组')];
  const personal = (name: string) => ruleSetOf({ name, subject: 'member' });

  it('without rules of their own are scored by the built-in ones: 30, 30 and 40', () => {
    const { groups } = contestOf({ units, posts, ruleSets: [ruleSetOf()] });
    const rules = groups[1]?.ruleSet;
    expect([rules?.name, groups[1]?.subjects.map(({ name }) => name)]).toEqual(['组员月度', ['张三', '李四']]);
    expect(rules?.criteria.map(({ method, fullPoints }) => [method.kind, fullPoints])).toEqual([
      ['planCompletion', exact(30)],
      ['timeliness', exact(30)],
      ['rated', exact(40)],
    ]);
  });

  it('are scored by the only rules there are for members', () => {
    const ruleSets = [ruleSetOf(), personal('个人办法')];
    expect(groupsOf({ units, posts, ruleSets })[1]).toEqual(['个人办法', '个人办法', ['张三', '李四']]);
  });

  it('must say which of two rule sets is theirs', () => {
    const ruleSets = [personal('甲办法'), personal('乙办法')];
    const named = [postRow('张三', '甲组', { ruleSet: valueOf('乙办法') }), postRow('李四', '乙组')];
    const contest = contestOf({ units: [], posts: named, ruleSets });
    expect(contest.groups.map(({ category }) => category)).toEqual(['乙办法']);
    expect(codesOf(contest.findings)).toContain('rule-set-not-named');
  });

  it('count in the unit of their main post and lead when they led in the month', () => {
    const moved = [
      postRow('张三', '甲组', { to: valueOf('2026-10-09'), leads: true }),
      postRow('张三', '乙组', { from: valueOf('2026-10-10') }),
    ];
    const members = contestOf({ units, posts: moved, ruleSets: [ruleSetOf()] }).groups[1];
    expect(members?.subjects).toMatchObject([{ name: '张三', unit: '乙组', leads: true }]);
  });

  it('who left before the month are not there', () => {
    const left = [postRow('张三', '甲组', { to: valueOf('2026-09-30') })];
    expect(groupsOf({ units: [], posts: left, ruleSets: [] })).toEqual([]);
  });
});

describe('the leader of a unit', () => {
  const posts = [postRow('张三', '甲组', { leads: true })];
  const leaderOf = (leader: string) =>
    contestOf({
      units: [unitRow('甲组', { leader: leader === '' ? blankAt() : valueOf(leader) })],
      posts,
      ruleSets: [ruleSetOf()],
    }).groups[0]?.subjects[0]?.leader;

  it('is the one of 单位', () => {
    expect(leaderOf('王五')).toBe('王五');
  });

  it('is the one of 人员 where 单位 names none', () => {
    expect(leaderOf('')).toBe('张三');
  });
});

describe('a name that leads nowhere', () => {
  const base = { ruleSets: [GROUP_RULES], units: [unitRow('甲组', { ruleSet: valueOf('指挥组月度') })] };

  it.each([
    ['评分', { scores: [scoreRow('丙组', 80)] }, 'subject-unknown'],
    ['计划提交', { planFilings: [filingRow('丙组')] }, 'unit-unknown'],
    ['月度计划', { tasks: [taskRow('丙组', '1')] }, 'unit-unknown'],
  ])('in %s is told at its cell', (sheet, changes, code) => {
    const finding = contestOf({ ...base, ...changes }).findings.find((found) => found.code === code);
    expect(finding).toMatchObject({ severity: 'error', at: { sheet } });
  });

  it('among the owners is told where the office has people', () => {
    const { findings } = contestOf({ ...base, posts: [postRow('李四', '甲组')], tasks: [taskRow('甲组', '1')] });
    expect(findings).toMatchObject([{ severity: 'error', code: 'owner-unknown', facts: { person: '张三' } }]);
  });

  it('among the owners of an office without 人员 is nobody’s concern', () => {
    expect(contestOf({ ...base, tasks: [taskRow('甲组', '1')] }).findings).toEqual([]);
  });

  it('is answered as a finding at the cell that asked', () => {
    const contest = contestOf(base);
    const cell = cellAt('加扣分', 7, 2);
    expect(resolveUnit(contest.directory, valueOf('甲　组', cell))).toMatchObject({
      kind: 'found',
      value: { name: '甲组' },
    });
    expect(resolveUnit(contest.directory, valueOf('丙组', cell))).toMatchObject({
      kind: 'unresolved',
      finding: { at: cell },
    });
    expect(resolvePerson(contest.directory, valueOf('张三', cell))).toMatchObject({
      finding: { code: 'person-unknown' },
    });
  });
});

describe('decisions', () => {
  it('count from the earliest to the latest, whichever row they are in', () => {
    const decisions = [
      decisionRow('先进', '乙组', { decidedOn: valueOf('2026-11-03') }),
      decisionRow('先 进', '甲组', { decidedOn: valueOf('2026-11-01') }),
    ];
    const found = contestOf({ decisions }).decisions.map(({ matter, decision }) => [matter, decision.value]);
    expect(found).toEqual([
      ['先进', '甲组'],
      ['先进', '乙组'],
    ]);
  });

  it.each(['decision', 'decidedBy', 'decidedOn', 'reason'] as const)('without %s have no effect', (column) => {
    const contest = contestOf({ decisions: [decisionRow('先进', '甲组', { [column]: blankAt() })] });
    expect(contest.decisions).toEqual([]);
    expect(contest.findings).toMatchObject([
      { severity: 'warning', code: 'decision-without-effect', facts: { columns: column } },
    ]);
  });

  it('of another month do not count', () => {
    expect(contestOf({ decisions: [decisionRow('先进', '甲组', { month: '2026-09' })] }).decisions).toEqual([]);
  });
});
