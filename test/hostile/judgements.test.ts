// Scores, ballots, events and decisions that fit nothing.
import { dateCell } from '../support/snapshot';
import { WITHOUT_FIRST, WITHOUT_SECOND } from './expected';
import { hostileWorkbooks } from './hostile-workbook';

const on = (day: number): ReturnType<typeof dateCell> => dateCell(`2026-10-${String(day)}`);

describe('a score', () => {
  hostileWorkbooks([
    {
      name: 'of a criterion that nobody knows',
      spoil: (book) => book.put('评分!C2', 'Z'),
      findings: ['error criterion-unknown 评分!C2', 'error score-missing 单位!A2'],
      groups: WITHOUT_FIRST,
    },
    {
      name: 'of a criterion that is not scored by inspectors',
      spoil: (book) => book.append('评分', ['2026-10', '甲组', 'D', '刘主任', 90]),
      findings: ['warning score-not-used 评分!E11'],
    },
    {
      name: 'by somebody of the same group is recused and says so',
      spoil: (book) => book.append('评分', ['2026-10', '甲组', 'A', '张三', 100]),
      findings: ['warning rater-recused 评分!E11'],
    },
    {
      name: 'far from the others asks for a look',
      spoil: (book) => book.append('评分', ['2026-10', '甲组', 'A', '周科长', 60]),
      findings: ['warning score-spread 评分!E2'],
      groups: '1 乙组 95.60, 2 丙组 90.74, 3 甲组 89.92',
    },
  ]);
});

describe('ballots', () => {
  hostileWorkbooks([
    {
      name: 'of a class that nobody knows',
      spoil: (book) => book.put('民主测评!C2', '家属'),
      findings: ['error ballot-class-unknown 民主测评!C2', 'warning ballot-class-unused 单位!A2'],
      groups: WITHOUT_FIRST,
    },
    {
      name: 'of nobody at all leave the criterion out',
      spoil: (book) =>
        book.setRows(
          '民主测评',
          book.rows('民主测评').filter(([, name]) => name !== '甲组'),
        ),
      findings: ['warning ballots-missing 单位!A2'],
      groups: '1 甲组 97.50, 2 乙组 95.60, 3 丙组 90.74',
    },
    {
      name: 'that are too few are not counted, and not told',
      spoil: (book) => book.put('民主测评!D2', 1),
      findings: ['warning ballot-class-unused 民主测评!D2'],
      // peers 92 and masses 98, half each: 95 -> 19.00
      groups: '1 甲组 97.00, 2 乙组 95.60, 3 丙组 90.74',
    },
  ]);
});

describe('an event', () => {
  hostileWorkbooks([
    {
      name: 'of a type that nobody knows',
      spoil: (book) => book.append('加扣分', [on(14), '甲组', '', '好人好事', '', '', '']),
      findings: ['error event-type-unknown 加扣分!D3'],
      groups: WITHOUT_FIRST,
    },
    {
      name: 'whose points have the wrong sign',
      spoil: (book) => book.append('加扣分', [on(14), '甲组', '', '其他加分', '', -2, '']),
      findings: ['error event-sign-wrong 加扣分!F3'],
      groups: WITHOUT_FIRST,
    },
    {
      name: 'without points where the rules give none',
      spoil: (book) => book.append('加扣分', [on(14), '甲组', '', '其他扣分', '', '', '']),
      findings: ['error event-points-missing 加扣分!F3'],
      groups: WITHOUT_FIRST,
    },
    {
      name: 'of a unit that nobody knows',
      spoil: (book) => book.put('加扣分!B2', '丁组'),
      findings: ['error unit-unknown 加扣分!B2'],
      groups: '1 甲组 96.92, 2 乙组 94.60, 3 丙组 90.74',
    },
    {
      name: 'of a person that nobody knows',
      spoil: (book) => book.put('加扣分!C2', '路人'),
      findings: ['error person-unknown 加扣分!C2'],
      groups: WITHOUT_SECOND,
    },
    {
      name: 'on a day that nobody can tell',
      spoil: (book) => book.put('加扣分!A2', '中旬'),
      findings: ['error date-unreadable 加扣分!A2'],
      groups: '1 甲组 96.92, 2 乙组 94.60, 3 丙组 90.74',
    },
    {
      name: 'of another month',
      spoil: (book) => book.put('加扣分!A2', dateCell('2026-09-30')),
      findings: [],
      groups: '1 甲组 96.92, 2 乙组 94.60, 3 丙组 90.74',
    },
  ]);
});

describe('a decision', () => {
  const decision = (matter: string, decided: string) => [
    '2026-10',
    matter,
    decided,
    '领导组',
    dateCell('2026-11-02'),
    '并列',
  ];
  hostileWorkbooks([
    {
      name: 'on a tie that is none is not followed',
      spoil: (book) => book.append('审定', decision('先进', '乙组')),
      findings: ['warning decision-not-needed 审定!C2'],
    },
    {
      name: 'that excuses somebody nobody knows',
      spoil: (book) => book.append('审定', decision('免评', '丁组')),
      findings: ['error subject-unknown 审定!C2'],
    },
    {
      name: 'that nobody signed has no effect',
      spoil: (book) => book.append('审定', ['2026-10', '免评', '甲组', '', dateCell('2026-11-02'), '救灾']),
      findings: ['warning decision-without-effect 审定!D2'],
    },
    {
      name: 'that excuses a group takes it out, with a word about it',
      spoil: (book) => book.append('审定', decision('免评', '甲组')),
      findings: ['note excused 审定!A2'],
      groups: WITHOUT_FIRST,
    },
  ]);
});
