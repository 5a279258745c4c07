// Units, posts and rosters that do not fit together.
import { dateCell } from '../support/snapshot';
import { WITHOUT_FIRST, WITHOUT_LAST, WITHOUT_ZHANG } from './expected';
import { hostileWorkbooks } from './hostile-workbook';

describe('a unit', () => {
  hostileWorkbooks([
    {
      name: 'that is there twice',
      spoil: (book) => book.append('单位', ['甲组', '指挥组', '指挥组月度', '王一', '', '']),
      findings: ['error unit-doubled 单位!A5'],
      groups: WITHOUT_FIRST,
    },
    {
      name: 'without a category',
      spoil: (book) => book.put('单位!B2', ''),
      findings: ['error value-missing 单位!B2'],
      groups: '1 乙组 95.60, 2 丙组 90.74',
    },
    {
      name: 'of a rule set that nobody knows',
      spoil: (book) => book.put('单位!C2', '月度办法'),
      findings: ['error rule-set-unknown 单位!C2', 'warning rule-sets-differ 单位!C2'],
      groups: '1 乙组 95.60, 2 丙组 90.74',
    },
    {
      name: 'that takes part by a checkbox',
      spoil: (book) => book.put('单位!E2', true),
      findings: [],
    },
    {
      name: 'that is taken out by a checkbox',
      spoil: (book) => book.put('单位!E4', false),
      findings: [],
      groups: '1 甲组 96.92, 2 乙组 95.60',
    },
    {
      name: 'that takes part by a tick',
      spoil: (book) => book.put('单位!E2', '√'),
      findings: [],
    },
    {
      name: 'whose taking part nobody can tell',
      spoil: (book) => book.put('单位!E4', '待定'),
      findings: ['error choice-unknown 单位!E4'],
      groups: WITHOUT_LAST,
    },
    {
      name: 'whose difficulty is a percentage',
      spoil: (book) => book.put('单位!F4', '100%'),
      findings: ['note number-accepted 单位!F4'],
    },
  ]);
});

describe('a post', () => {
  hostileWorkbooks([
    {
      name: 'in a unit that nobody knows',
      spoil: (book) => book.put('人员!C3', '丁组'),
      findings: ['error unit-unknown 人员!C3', 'warning unit-without-member 单位!A2'],
      members: WITHOUT_ZHANG,
    },
    {
      name: 'without a unit',
      spoil: (book) => book.put('人员!C3', ''),
      findings: ['error value-missing 人员!C3', 'warning unit-without-member 单位!A2'],
      members: WITHOUT_ZHANG,
    },
    {
      name: 'without a name',
      spoil: (book) => book.put('人员!B3', ''),
      findings: [
        'error owner-unknown 月度计划!F3',
        'error person-unknown 出勤!B2',
        'error subject-unknown 评分!B6',
        'error value-missing 人员!B3',
        'warning unit-without-member 单位!A2',
      ],
      members: '1 王一 97.60, 2 李二 95.20, 3 赵四 92.80, 4 钱五 91.60, 5 孙六 90.40',
    },
    {
      name: 'that makes a second leader',
      spoil: (book) => book.put('人员!D3', '组长'),
      findings: ['error leader-doubled 人员!E3', 'warning unit-without-member 单位!A2'],
    },
    {
      name: 'that leaves a group without a leader',
      spoil: (book) => book.put('人员!D2', '组员'),
      findings: ['error leader-missing 单位!A2'],
    },
    {
      name: 'of a leader who left in the middle of the month',
      spoil: (book) => book.put('人员!F2', dateCell('2026-10-11')),
      findings: ['error leader-missing 单位!A2'],
    },
    {
      name: 'that ends before it begins',
      spoil: (book) => book.put('人员!F3', dateCell('2025-01-01')),
      findings: ['error post-ends-before-start 人员!F3'],
      members: '1 王一 97.60, 2 李二 95.20, 3 赵四 92.80, 4 钱五 91.60, 5 孙六 90.40',
    },
    {
      name: 'written in a word of the office',
      spoil: (book) => book.put('人员!D3', '科员'),
      findings: [],
    },
  ]);
});

describe('a day of presence', () => {
  hostileWorkbooks([
    {
      name: 'of somebody nobody knows',
      spoil: (book) => book.put('出勤!B2', '路人甲'),
      findings: ['error person-unknown 出勤!B2'],
    },
    {
      name: 'entered twice',
      spoil: (book) => book.append('出勤', ['2026-10', '张三', 12]),
      findings: ['error attendance-doubled 出勤!B4'],
      members: WITHOUT_ZHANG,
    },
    {
      name: 'in words',
      spoil: (book) => book.put('出勤!C2', '全勤'),
      findings: ['error number-unreadable 出勤!C2'],
      members: WITHOUT_ZHANG,
    },
  ]);
});
