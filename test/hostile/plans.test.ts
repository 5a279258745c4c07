// Plans, extensions and filings that cannot be as they are written.
import { dateCell } from '../support/snapshot';
import { WITHOUT_FIRST, WITHOUT_LAST, WITHOUT_WANG } from './expected';
import { hostileWorkbooks } from './hostile-workbook';

describe('a task', () => {
  hostileWorkbooks([
    {
      name: 'due in another month',
      spoil: (book) => book.put('月度计划!H2', dateCell('2026-11-05')),
      findings: ['warning due-outside-month 月度计划!H2'],
    },
    {
      name: 'complete without a date',
      spoil: (book) => book.put('月度计划!J2', ''),
      findings: ['error completion-date-missing 月度计划!J2'],
      groups: WITHOUT_FIRST,
    },
    {
      name: 'with neither a completion nor a date',
      spoil: (book) => book.put('月度计划!I2', '').put('月度计划!J2', ''),
      findings: ['error completion-missing 月度计划!I2'],
      groups: WITHOUT_FIRST,
      members: WITHOUT_WANG,
    },
    {
      name: 'with a date but not complete',
      spoil: (book) => book.put('月度计划!I3', 0.5),
      findings: ['warning completion-contradictory 月度计划!I3'],
      groups: '1 乙组 95.60, 2 甲组 91.92, 3 丙组 90.74',
      members: '1 王一 97.60, 2 李二 95.20, 3 赵四 92.80, 4 钱五 91.60, 5 孙六 90.40, 6 张三 76.40',
    },
    {
      name: 'done before the month began',
      spoil: (book) => book.put('月度计划!J2', dateCell('2026-09-02')),
      findings: ['warning done-before-month 月度计划!J2'],
    },
    {
      name: 'without a standard',
      spoil: (book) => book.put('月度计划!E2', ''),
      findings: ['error plan-line-incomplete 月度计划!E2'],
      groups: WITHOUT_FIRST,
      members: WITHOUT_WANG,
    },
    {
      name: 'with a number that is there twice',
      spoil: (book) => book.put('月度计划!C3', '甲1'),
      findings: ['error task-doubled 月度计划!C2', 'error task-doubled 月度计划!C3'],
      groups: WITHOUT_FIRST,
      members: '1 李二 95.20, 2 赵四 92.80, 3 钱五 91.60, 4 孙六 90.40 - 张三, 王一',
    },
    {
      name: 'of a unit that nobody knows',
      spoil: (book) => book.put('月度计划!B2', '甲祖'),
      findings: ['error unit-unknown 月度计划!B2'],
    },
    {
      name: 'whose owner nobody knows',
      spoil: (book) => book.put('月度计划!F2', '王二麻子'),
      findings: ['error owner-unknown 月度计划!F2', 'warning person-without-task 人员!A2'],
      members: '1 张三 96.40, 2 王一 96.00, 3 李二 95.20, 4 赵四 92.80, 5 钱五 91.60, 6 孙六 90.40',
    },
    {
      name: 'of several owners, separated in every way',
      spoil: (book) => book.put('月度计划!F2', '王一；张三,李二，赵四\n钱五'),
      findings: [],
    },
    {
      name: 'in a row that says nothing but its month',
      spoil: (book) => book.append('月度计划', ['2026-10']),
      findings: ['error value-missing 月度计划!B8'],
    },
  ]);
});

describe('an extension', () => {
  hostileWorkbooks([
    {
      name: 'of a task that does not exist',
      spoil: (book) => book.put('延期!B2', '丙9'),
      findings: ['error extension-unmatched 延期!B2'],
      groups: '1 甲组 96.92, 2 乙组 95.60, 3 丙组 88.24',
    },
    {
      name: 'that nobody approved',
      spoil: (book) => book.put('延期!E2', ''),
      findings: ['warning extension-without-effect 延期!E2'],
      groups: '1 甲组 96.92, 2 乙组 95.60, 3 丙组 88.24',
    },
    {
      name: 'of a kind that nobody knows',
      spoil: (book) => book.put('延期!C2', '顺延'),
      findings: ['error choice-unknown 延期!C2'],
      groups: WITHOUT_LAST,
      members: '1 王一 97.60, 2 张三 96.40, 3 李二 95.20, 4 赵四 92.80, 5 钱五 91.60 - 孙六',
    },
    {
      name: 'to a day that nobody can tell',
      spoil: (book) => book.put('延期!D2', '下月初'),
      findings: ['error date-unreadable 延期!D2'],
      groups: WITHOUT_LAST,
      members: '1 王一 97.60, 2 张三 96.40, 3 李二 95.20, 4 赵四 92.80, 5 钱五 91.60 - 孙六',
    },
  ]);
});

describe('a filing', () => {
  hostileWorkbooks([
    {
      name: 'that came late',
      spoil: (book) => book.put('计划提交!C2', dateCell('2026-10-14')),
      findings: ['warning plan-late 计划提交!C2'],
      groups: '1 乙组 95.60, 2 甲组 95.32, 3 丙组 90.74',
    },
    {
      name: 'that never came',
      spoil: (book) => book.setRows('计划提交', book.rows('计划提交').slice(0, 3)),
      findings: ['warning plan-not-dated 单位!A4'],
      groups: '1 甲组 96.92, 2 乙组 95.60, 3 丙组 51.24',
    },
    {
      name: 'on a day that nobody can tell',
      spoil: (book) => book.put('计划提交!C2', '月初'),
      findings: ['error date-unreadable 计划提交!C2'],
      groups: WITHOUT_FIRST,
    },
    {
      name: 'of a unit that nobody knows',
      spoil: (book) => book.append('计划提交', ['2026-10', '丁组', dateCell('2026-10-08')]),
      findings: ['error unit-unknown 计划提交!B5'],
    },
  ]);
});
