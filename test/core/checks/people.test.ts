import type { ContestEntries } from '../../../src/core/entries/contest-entries';
import { blankAt, cellAt, valueOf } from '../../support/entries';
import { attendanceRow, postRow, unitRow } from '../../support/rows';
import { changed, checked, CLEAN, found } from '../../support/clean-month';

const { posts, units, tasks } = CLEAN;

const day = (date: string, column: number, row = 2) => valueOf(date, cellAt('人员', row, column));
const from = (date: string, row = 2) => ({ from: day(date, 6, row) });
const to = (date: string, row = 2) => ({ to: day(date, 7, row) });
const newLeader = (dates: object) => postRow('新组长', '甲组', { row: 12, leads: true, post: '组长', ...dates });
const task = (owner: string) => ({ ...tasks[0]!, owners: valueOf([owner]), id: valueOf('20') });

it('a month in order gives a check nothing to say', () => {
  expect(found()).toEqual([]);
});

const village = (name: string, row: number) => unitRow(name, { row, category: '村', ruleSet: valueOf('指挥组月度') });

describe('the leader of a group', () => {
  const leavesOn = (date: string) => changed(posts, 0, to(date));

  it('is missing on the days between two leaders, which are named', () => {
    const gap = {
      posts: [...leavesOn('2026-10-11'), newLeader(from('2026-10-16', 12))],
      tasks: [...tasks, task('新组长')],
    };
    expect(checked(gap)).toMatchObject([
      {
        severity: 'error',
        code: 'leader-missing',
        at: cellAt('单位', 2, 1),
        facts: { unit: '甲组', spans: '2026-10-12/2026-10-15' },
      },
    ]);
  });

  it('may change from one day to the next', () => {
    const handedOver = {
      posts: [...leavesOn('2026-10-11'), newLeader(from('2026-10-12', 12))],
      tasks: [...tasks, task('新组长')],
    };
    expect(found(handedOver)).toEqual([]);
  });

  it('is only a warning to lack over a weekend', () => {
    const weekend = {
      posts: [...leavesOn('2026-10-09'), newLeader(from('2026-10-12', 12))],
      tasks: [...tasks, task('新组长')],
    };
    expect(checked(weekend)).toMatchObject([
      { severity: 'warning', code: 'leader-missing', facts: { spans: '2026-10-10/2026-10-11' } },
    ]);
  });

  it('is one too many while two lead, told where the later one begins', () => {
    const two = { posts: [...posts, newLeader(from('2026-10-28', 12))], tasks: [...tasks, task('新组长')] };
    expect(checked(two)).toMatchObject([
      {
        severity: 'error',
        code: 'leader-doubled',
        at: cellAt('人员', 12, 6),
        facts: { leaders: '甲组组长、新组长', spans: '2026-10-28/2026-10-31' },
      },
    ]);
  });

  it('is not asked for in a month whose dates nobody can read, which the reader tells', () => {
    const unreadable = { state: 'unreadable', cell: cellAt('人员', 2, 7), finding: checkedFinding } as const;
    expect(found({ posts: changed(posts, 0, { to: unreadable }) })).toEqual([]);
  });

  it('is missing all month where all are members', () => {
    expect(checked({ posts: changed(posts, 0, { leads: false, post: '组员' }) })).toMatchObject([
      { severity: 'error', code: 'leader-missing', facts: { spans: '2026-10-01/2026-10-31' } },
    ]);
  });

  it('who is in 单位 alone is told there and not as missing', () => {
    const members = changed(posts, 0, { leads: false, post: '组员' });
    expect(found({ posts: members, units: withLeader('王五') })).toEqual(['warning unit-leader-not-listed 单位!D2']);
  });

  it('is not asked of a village that keeps no people in 人员', () => {
    expect(
      found({ units: [...units, ...['沙南村', '沙北村'].map((name, index) => village(name, 5 + index))] }),
    ).toEqual([]);
  });

  it.each<[string, Partial<ContestEntries>, string[]]>([
    ['who is not in 人员', { units: withLeader('王五') }, ['warning unit-leader-not-listed 单位!D2']],
    ['who does not lead in 人员', { units: withLeader('甲组组员一') }, ['warning unit-leader-differs 单位!D2']],
    ['who leads in 人员 too', { units: withLeader('甲组组长') }, []],
  ])('as 单位 names one %s', (_, changes, expected) => {
    expect(found(changes)).toEqual(expected);
  });

  function withLeader(name: string) {
    return changed(units, 0, { leader: valueOf(name, cellAt('单位', 2, 4)) });
  }
});

const checkedFinding = { severity: 'error', code: 'date-unreadable', at: cellAt('人员', 2, 7), facts: {} } as const;

describe('a group that competes', () => {
  it('needs a member besides its leader', () => {
    const alone = posts.filter(({ name }) => !name.startsWith('甲组组员'));
    expect(found({ posts: alone })).toEqual(['warning unit-without-member 单位!A2']);
  });

  it('needs people at all, which is told once', () => {
    expect(found({ posts: posts.slice(3) })).toEqual(['warning unit-without-member 单位!A2']);
  });

  it('is not asked for people by an office without 人员', () => {
    expect(found({ posts: [] })).toEqual([]);
  });
});

describe('everybody is in 人员 once for each post', () => {
  const second = (unit: string, changes: object) => ({
    posts: [...posts, postRow('甲组组员一', unit, { row: 12, post: '组员', ...changes })],
  });

  it('told where one person has two posts in two groups on the same days', () => {
    expect(checked(second('乙组', from('2026-10-20', 12)))).toMatchObject([
      {
        severity: 'warning',
        code: 'posts-overlap',
        at: cellAt('人员', 12, 6),
        facts: { person: '甲组组员一', unit: '乙组', other: '甲组', spans: '2026-10-20/2026-10-31' },
      },
    ]);
  });

  it('fine where the first post ended the day before', () => {
    const moved = [
      ...changed(posts, 1, to('2026-10-19', 3)),
      ...second('乙组', from('2026-10-20', 12)).posts.slice(-1),
    ];
    expect(found({ posts: moved })).toEqual([]);
  });

  it('told where a post ends before it begins, in whatever month', () => {
    const reversed = { ...from('2026-06-01', 3), ...to('2026-05-01', 3) };
    expect(found({ posts: [...posts, postRow('甲组组员一', '乙组', { row: 12, ...reversed })] })).toEqual([
      'error post-ends-before-start 人员!G3',
    ]);
  });

  it('told once where that leaves a group without its leader', () => {
    expect(found({ posts: changed(posts, 0, { ...from('2026-10-20'), ...to('2026-10-02') }) })).toEqual([
      'error post-ends-before-start 人员!G2',
    ]);
  });

  it('not asked of two names under one staff number, which the number tells', () => {
    const both = changed(posts, 1, { staffNumber: '7' });
    expect(found({ posts: changed(both, 2, { staffNumber: '7' }), tasks: tasks.slice(3), planFilings: [] })).toEqual(
      [],
    );
  });

  it('told where the same post stands in two rows', () => {
    expect(found(second('甲组', {}))).toEqual(['warning post-doubled 人员!F12']);
  });

  it('fine for a second office outside the contest', () => {
    const office = unitRow('党政办', { row: 5, category: '机关', competes: false });
    expect(found({ units: [...units, office], ...second('党政办', {}) })).toEqual([]);
  });
});

describe('everybody has a task', () => {
  const withoutTaskOf = (index: number) => tasks.filter((_, place) => place !== index);

  it.each([
    ['a leader', 0, '人员!A2'],
    ['a member', 1, '人员!A3'],
  ])('told of %s who owns none', (_, index, cell) => {
    expect(found({ tasks: withoutTaskOf(index) })).toEqual([`warning person-without-task ${cell}`]);
  });

  it('told of somebody with a post outside the groups', () => {
    const office = unitRow('乡政府', { row: 5, category: '机关', competes: false });
    const assistant = postRow('助理', '乡政府', { row: 12, post: '乡长经济助理' });
    const changes = { units: [...units, office], posts: [...posts, assistant] };
    expect(checked(changes)).toMatchObject([{ code: 'person-without-task', facts: { post: '乡长经济助理' } }]);
    expect(found({ ...changes, tasks: [...tasks, task('助理')] })).toEqual([]);
  });

  it('not asked of people who were away for more than half the month', () => {
    expect(found({ tasks: withoutTaskOf(1), attendance: [attendanceRow('甲组组员一', 5)] })).toEqual([]);
  });

  it('not asked in a month without any plan', () => {
    expect(found({ tasks: [], planFilings: [] })).toEqual([]);
  });

  it('not told of a name that two people bear, which is told already', () => {
    const namesakes = changed(posts, 1, { name: '张三', staffNumber: '1' });
    const both = changed(namesakes, 2, { name: '张三', staffNumber: '2' });
    expect(
      found({ posts: both, tasks: [tasks[0]!, { ...tasks[1]!, owners: valueOf(['张三']) }, ...tasks.slice(3)] }),
    ).toEqual([]);
  });
});

it('a blank date of a post bounds nothing', () => {
  expect(found({ posts: changed(posts, 0, { from: blankAt(), to: blankAt() }) })).toEqual([]);
});
