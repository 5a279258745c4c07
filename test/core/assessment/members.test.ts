import type { ContestEntries } from '../../../src/core/entries/contest-entries';
import { assessMonth, codesOf, itemOf, pointsText, scoreText } from '../../support/assess';
import { blankAt, exact, optionsOf, settingsOf, unreadableAt, valueOf } from '../../support/entries';
import { attendanceRow, extensionRow, postRow, scoreRow, taskRow, unitRow } from '../../support/rows';

const units = [unitRow('甲组', { competes: false }), unitRow('乙组', { competes: false, row: 3 })];
const own = (unit: string, id: string, completion: string, changes: Parameters<typeof taskRow>[2] = {}) =>
  taskRow(unit, id, {
    completion: valueOf(exact(completion)),
    ...(completion === '1' ? {} : { doneOn: blankAt() }),
    ...changes,
  });
const month = (changes: Partial<ContestEntries>) =>
  assessMonth({ units, posts: [postRow('张三', '甲组')], scores: [scoreRow('张三', 90, { code: 'C' })], ...changes });
const scores = (changes: Partial<ContestEntries>) => month(changes).subject('张三').items.map(scoreText);

describe('a member', () => {
  it('is scored by the own tasks and by the raters: 30 x 75 % + 30 x 50 % + 40 x 90 %', () => {
    const tasks = [own('甲组', '1', '1'), own('甲组', '2', '0.5')];
    expect(month({ tasks }).subject('张三').items.map(pointsText)).toEqual(['22.50', '15.00', '36.00']);
  });

  it('owns every task that names the person among others, in full', () => {
    const tasks = [own('甲组', '1', '0.5', { owners: valueOf(['李四', '张　三', '张三']) })];
    expect(scores({ tasks })[0]).toBe('50.00');
  });

  it('owns a task once that names the person by name and by 工号', () => {
    const posts = [postRow('张三', '甲组', { staffNumber: '007' })];
    const tasks = [
      own('甲组', '1', '1', { owners: valueOf(['张三', '007']) }),
      own('甲组', '2', '0.5', { owners: valueOf(['张三']) }),
    ];
    expect(month({ posts, tasks }).subject('007').items.map(scoreText)[0]).toBe('75.00');
  });

  it('is not touched by a plan the group never filed', () => {
    const member = month({ tasks: [own('甲组', '1', '1')] }).subject('张三');
    expect([member.plan, member.items.map(scoreText)]).toEqual(['none', ['100.00', '100.00', '90.00']]);
  });

  it('keeps an approved extension of a task', () => {
    const tasks = [own('甲组', '1', '1', { doneOn: valueOf('2026-10-25') })];
    expect(scores({ tasks })[1]).toBe('75.00');
    expect(scores({ tasks, extensions: [extensionRow('1')] })[1]).toBe('100.00');
  });

  it('without own tasks is listed apart', () => {
    const member = month({}).subject('张三');
    expect(member.items.map(scoreText)).toEqual(['notApplicable', 'notApplicable', '90.00']);
    expect(member.obstacles).toMatchObject([{ severity: 'warning', code: 'member-without-task' }]);
  });

  it('without own tasks may stand on the rating where the office wants it', () => {
    const settings = settingsOf({ options: optionsOf({ ratingAloneMayRank: true }) });
    expect(month({ settings }).subject('张三').obstacles).toEqual([]);
  });

  it('is nowhere where the office ranks units alone', () => {
    const result = month({
      settings: settingsOf({ membersCompete: false }),
      tasks: [own('甲组', '1', '1')],
      scores: [],
    });
    expect(result.contest.groups.filter(({ subjectKind }) => subjectKind === 'member')).toEqual([]);
    expect(codesOf(result.findings)).not.toContain('score-missing');
  });

  it('nobody rated is forgotten', () => {
    const member = month({ tasks: [own('甲组', '1', '1')], scores: [] }).subject('张三');
    expect(codesOf(member.obstacles)).toEqual(['score-missing']);
  });

  it('may be rated by the own leader but not by oneself', () => {
    const posts = [postRow('张三', '甲组'), postRow('李四', '甲组', { leads: true })];
    const rated = [
      scoreRow('张三', 100, { code: 'C', rater: '张三' }),
      scoreRow('张三', 80, { code: 'C', rater: '李四', row: 3 }),
    ];
    expect(scores({ posts, scores: rated })[2]).toBe('80.00');
  });

  it('is rated by staff number as well as by name', () => {
    const posts = [postRow('张三', '甲组', { staffNumber: '007' })];
    const rated = [
      scoreRow('007', 70, { code: '评分', rater: '王五' }),
      scoreRow('张三', 80, { code: 'c', rater: '赵六', row: 3 }),
    ];
    const member = month({ posts, scores: rated }).subject('007');
    expect(scoreText(itemOf(member, 'C'))).toBe('75.00');
  });

  it('owns nothing for certain when a namesake may be meant', () => {
    const posts = [postRow('张三', '甲组', { staffNumber: '1' }), postRow('张三', '乙组', { staffNumber: '2' })];
    const result = assessMonth({ units, posts, tasks: [own('甲组', '1', '1')] });
    expect(codesOf(result.findings)).toContain('person-ambiguous');
    expect(codesOf(result.subject('1').obstacles)).toContain('person-ambiguous');
    expect(codesOf(result.subject('2').obstacles)).toContain('person-ambiguous');
  });

  it('is not ranked on an incomplete line of the own', () => {
    const member = month({ tasks: [own('甲组', '1', '1', { standard: blankAt() })] }).subject('张三');
    expect(codesOf(member.obstacles)).toEqual(['plan-line-incomplete']);
  });

  it('of an unknown unit is not ranked', () => {
    const member = month({ posts: [postRow('张三', '丙组')], tasks: [own('甲组', '1', '1')] }).subject('张三');
    expect(codesOf(member.obstacles)).toEqual(['unit-unknown']);
  });

  it('with a staff number that another name has too is not ranked, and neither is the other', () => {
    const posts = [postRow('张三', '甲组', { staffNumber: '1' }), postRow('李四', '甲组', { staffNumber: '1' })];
    const { subject } = assessMonth({ units, posts });
    for (const key of ['1', '1 李四']) expect(codesOf(subject(key).obstacles)).toContain('staff-number-doubled');
  });
});

describe('a member who changed groups', () => {
  const posts = [
    postRow('张三', '甲组', { to: valueOf('2026-10-20') }),
    postRow('张三', '乙组', { from: valueOf('2026-10-21') }),
  ];

  it('is scored by both parts, weighted by working days: (14 x 100 + 8 x 50) / 22 = 81.82', () => {
    const tasks = [own('甲组', '1', '1'), own('乙组', '2', '0.5')];
    const member = month({ posts, tasks }).subject('张三');
    expect(member.subject.unit).toBe('甲组');
    expect(scoreText(itemOf(member, 'A'))).toBe('81.82');
    const shares = itemOf(member, 'A').terms.filter(({ rule }) => rule === 'postShare');
    expect(shares.map(({ facts }) => facts)).toEqual([
      { unit: '甲组', days: '14' },
      { unit: '乙组', days: '8' },
    ]);
  });

  it('is scored by the one part that has something to score', () => {
    expect(scores({ posts, tasks: [own('乙组', '2', '0.5')] })[0]).toBe('50.00');
  });

  it('has a task for a third group counted with the main one', () => {
    const three = [...units, unitRow('丙组', { competes: false, row: 4 })];
    const tasks = [own('甲组', '1', '1'), own('丙组', '2', '0'), own('乙组', '3', '1')];
    expect(scores({ units: three, posts, tasks })[0]).toBe('68.18');
  });
});

describe('a member’s presence', () => {
  const presence = (changes: Partial<ContestEntries>) => month(changes).subject('张三').presentHalf;

  it('is known from 出勤: 11 of 22 working days are half', () => {
    expect(presence({ attendance: [attendanceRow('张三', 11)] })).toBe(true);
    expect(presence({ attendance: [attendanceRow('张三', 10)] })).toBe(false);
  });

  it('is else known from the days of the posts', () => {
    expect(presence({ posts: [postRow('张三', '甲组', { from: valueOf('2026-10-19') })] })).toBe(false);
    expect(presence({ posts: [postRow('张三', '甲组', { from: valueOf('2026-10-16') })] })).toBe(true);
  });

  it('entered twice or unreadably is an obstacle', () => {
    const twice = [attendanceRow('张三', 20), attendanceRow('张三', 2)];
    expect(codesOf(month({ attendance: twice }).subject('张三').obstacles)).toContain('attendance-doubled');
    const unreadable = [attendanceRow('张三', 20, { days: unreadableAt() })];
    expect(codesOf(month({ attendance: unreadable }).subject('张三').obstacles)).toContain('number-unreadable');
  });
});
