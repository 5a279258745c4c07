import type { ContestEntries } from '../../../src/core/entries/contest-entries';
import type { BallotEntry } from '../../../src/core/entries/judgements';
import { cellAt, exact, valueOf } from '../../support/entries';
import { ballotRow, decisionRow, eventRow, postRow, scoreRow } from '../../support/rows';
import { changed, checked, CLEAN, found, GROUPS } from '../../support/clean-month';

const { ballots, posts, scores } = CLEAN;

describe('an inspector', () => {
  const given = (...values: (number | string)[]) => ({
    scores: values.map((value, index) => scoreRow(GROUPS[index] ?? '', value, { row: index + 2, rater: '刘主任' })),
  });

  it('who gives every unit the same is told at the first score', () => {
    expect(checked(given(90, 90, 90))).toMatchObject([
      {
        severity: 'warning',
        code: 'rater-scores-equal',
        at: cellAt('评分', 2, 5),
        facts: { rater: '刘主任', count: '3' },
      },
    ]);
  });

  it.each([
    ['tells one unit from the others', given(90, 90, 91)],
    ['scores two units only', given(90, 90)],
    ['does not score one of them', given(90, 90, '缺')],
    ['has no name', { scores: given(90, 90, 90).scores.map((row) => ({ ...row, rater: '' })) }],
    ['may not score one of them', { ...given(90, 90, 90), posts: [...posts, postRow('刘主任', '甲组', { row: 12 })] }],
  ])('is not told of who %s', (_, changes) => {
    expect(found(changes).filter((finding) => finding.includes('equal'))).toEqual([]);
  });

  it('is told of for each criterion by itself', () => {
    expect(
      found({ scores: [...scores, ...given(80, 80, 80).scores.map((row) => ({ ...row, rater: '陈主任' }))] }),
    ).toEqual(['warning rater-scores-equal 评分!E2']);
  });
});

describe('ballots', () => {
  const withVoters = (...voters: number[]): BallotEntry[] =>
    ballots.map((row, index) => ({
      ...row,
      voters: valueOf(exact(voters[index] ?? 0), cellAt('民主测评', index + 2, 9)),
    }));
  const leaders = (...counts: (readonly [number, number, number, number])[]) => ({
    ballots: counts.map((own, index) => ballotRow(GROUPS[index] ?? '', '领导', own)),
  });

  it.each<[string, Partial<ContestEntries>, string[]]>([
    ['as many as voters', { ballots: withVoters(10, 10, 10) }, []],
    [
      'more than voters',
      { ballots: withVoters(9, 9, 9) },
      [2, 3, 4].map((row) => `error ballots-more-than-voters 民主测评!I${row}`),
    ],
    ['of other voters in one unit', { ballots: withVoters(12, 11, 12) }, ['warning voters-differ 民主测评!I3']],
    ['all alike', leaders([8, 2, 0, 0], [8, 2, 0, 0], [8, 2, 0, 0]), ['warning ballots-all-equal 民主测评!C2']],
    [
      'all for one grade, however many',
      leaders([9, 0, 0, 0], [7, 0, 0, 0], [8, 0, 0, 0]),
      ['warning ballots-all-equal 民主测评!C2'],
    ],
    ['alike in two units only', leaders([8, 2, 0, 0], [8, 2, 0, 0]), []],
    ['that tell the units apart', leaders([8, 2, 0, 0], [8, 2, 0, 0], [7, 3, 0, 0]), []],
  ])('%s', (_, changes, expected) => {
    expect(found(changes)).toEqual(expected);
  });

  it('count abstentions among those who voted', () => {
    const abstained = valueOf(exact(1), cellAt('民主测评', 2, 8));
    expect(found({ ballots: changed(withVoters(10, 10, 10), 0, { abstained }) })).toEqual([
      'error ballots-more-than-voters 民主测评!I2',
    ]);
  });
});

describe('an event', () => {
  const noon = (date: string) => ({
    events: [eventRow('甲组', '午间禁酒', { date, person: valueOf('甲组组员一', cellAt('加扣分', 2, 3)) })],
  });

  it.each<[string, Partial<ContestEntries>, string[]]>([
    ['of the noon alcohol ban on a workday', noon('2026-10-12'), []],
    ['of the noon alcohol ban on a Saturday', noon('2026-10-10'), ['warning event-on-day-off 加扣分!A2']],
    ['of another type on a Saturday', { events: [eventRow('甲组', '影响稳定')] }, []],
  ])('%s', (_, changes, expected) => {
    expect(found(changes)).toEqual(expected);
  });

  it('cannot have happened after today', () => {
    const later = { ...noon('2026-10-30'), tasks: [], planFilings: [] };
    expect(found(later, '2026-10-29')).toEqual(['error event-in-future 加扣分!A2']);
    expect(found(later, '2026-10-30')).toEqual([]);
  });

  it('of somebody who had no post on that day is told', () => {
    const joined = { from: valueOf('2026-10-13', cellAt('人员', 3, 6)) };
    expect(found({ ...noon('2026-10-12'), posts: changed(posts, 1, joined) })).toEqual([
      'warning event-person-without-post 加扣分!C2',
    ]);
    expect(found({ ...noon('2026-10-13'), posts: changed(posts, 1, joined) })).toEqual([]);
  });
});

describe('the points of an event', () => {
  const entered = (type: string, grade: string, points: number) => ({
    events: [
      eventRow('甲组', type, {
        grade: valueOf(grade, cellAt('加扣分', 2, 5)),
        points: valueOf(exact(points), cellAt('加扣分', 2, 6)),
      }),
    ],
  });

  it.each<[string, Partial<ContestEntries>, string[]]>([
    ['as in the rules', entered('为民实事', '较好', 1), []],
    ['with a figure too many', entered('为民实事', '较好', 11), ['warning event-points-differ 加扣分!F2']],
    ['of a type that has none of its own', entered('其他加分', '', 3), []],
  ])('%s', (_, changes, expected) => {
    expect(found(changes)).toEqual(expected);
  });
});

describe('a decision', () => {
  const on = (matter: string, date: string) => ({
    decisions: [decisionRow(matter, '甲组', { decidedOn: valueOf(date, cellAt('审定', 2, 5)) })],
  });

  it.each<[string, Partial<ContestEntries>, string[]]>([
    ['before the month is over', on('先进', '2026-10-31'), ['warning decision-before-month-end 审定!E2']],
    ['after the month', on('先进', '2026-11-01'), []],
    ['to excuse somebody while the month runs', on('免评', '2026-10-15'), []],
    ['about the last members', on('末位成员', '2026-11-01'), []],
    ['about nothing that can be decided', on('先近', '2026-11-01'), ['warning decision-matter-unknown 审定!B2']],
  ])('%s', (_, changes, expected) => {
    expect(found(changes)).toEqual(expected);
  });
});
