// Rule sets, criteria, parameters and settings that cannot be meant.
import { hostileWorkbooks, type Fixture } from './hostile-workbook';

/** A rule set of groups that cannot be used ranks no group; the members are ranked all the same. */
const unusable = (name: string, spoil: Fixture['spoil'], ...findings: readonly string[]): Fixture => ({
  name,
  spoil,
  findings,
  groups: '',
});

describe('a rule set', () => {
  hostileWorkbooks([
    unusable(
      'whose full points miss the total',
      (book) => book.put('考核指标!E2', 39),
      'error points-do-not-sum 考核办法!A2',
    ),
    unusable(
      'whose full points miss the total by a hair',
      (book) => book.put('考核指标!E2', 40.001),
      'error points-do-not-sum 考核办法!A2',
    ),
    {
      name: 'whose full points are a third each sums up exactly as decimals do',
      spoil: (book) => book.put('考核指标!E2', 33.4).put('考核指标!E3', 26.6),
      findings: [],
      groups: '1 甲组 97.25, 2 乙组 96.26, 3 丙组 91.73',
    },
    unusable(
      'with a criterion of no points',
      (book) => book.put('考核指标!E2', 0),
      'error number-out-of-range 考核指标!E2',
    ),
    unusable(
      'with a criterion of points below nothing',
      (book) => book.put('考核指标!E2', -40),
      'error number-out-of-range 考核指标!E2',
    ),
    {
      name: 'whose full points are texts with their unit',
      spoil: (book) => book.put('考核指标!E2', '４０分'),
      findings: ['note number-accepted 考核指标!E2'],
    },
    unusable(
      'with a method that nobody knows',
      (book) => book.put('考核指标!D2', '打分法'),
      'error choice-unknown 考核指标!D2',
    ),
    unusable(
      'with a code that is there twice',
      (book) => book.put('考核指标!B3', 'a'),
      'error criterion-doubled 考核指标!E3',
    ),
    {
      name: 'with a code that is nought',
      spoil: (book) => {
        book.put('考核指标!B2', '0');
        for (const row of [2, 3, 4]) book.put(`评分!C${String(row)}`, row === 2 ? 0 : '0');
      },
      findings: [],
    },
    unusable(
      'that is there twice',
      (book) => book.append('考核办法', ['指挥组月度', '单位', 100, '']),
      'error rule-set-doubled 考核办法!A2',
      'error rule-set-doubled 考核办法!A4',
    ),
    unusable(
      'for a kind of subject that nobody knows',
      (book) => book.put('考核办法!B2', '全体'),
      'error choice-unknown 考核办法!B2',
    ),
    {
      name: 'that has criteria of another name only',
      spoil: (book) => book.append('考核指标', ['村月度', 'A', '工作成效', '评分', 100, '']),
      findings: ['error choice-unknown 考核指标!A8'],
    },
  ]);
});

describe('a parameter', () => {
  const parameter = (name: string, text: string, ...findings: readonly string[]): Fixture => ({
    name,
    spoil: (book) => book.put('考核指标!F2', text),
    findings,
    ...(findings.length === 0 ? {} : { groups: '' }),
  });
  hostileWorkbooks([
    parameter('may be written full-width', '去极值＝１；去极值人数＝６'),
    parameter('may be written on lines of its own', '去极值=1\n去极值人数=6\n'),
    parameter('may end in a semicolon', '去极值 = 1 ; '),
    parameter('may be written in English', 'trim=1; TRIM FROM=6'),
    parameter('that nobody knows', '去极端值=1', 'error parameter-unknown 考核指标!F2'),
    parameter('without a value', '去极值=', 'error parameter-unreadable 考核指标!F2'),
    parameter('without a sign', '去极值1', 'error parameter-unreadable 考核指标!F2'),
    parameter('in words', '去极值=一个', 'error parameter-unreadable 考核指标!F2'),
    parameter('that is half', '去极值=0.5', 'error parameter-unreadable 考核指标!F2'),
    parameter('that is there twice', '去极值=1; 去极值=2', 'error parameter-doubled 考核指标!F2'),
    parameter('that is a whole sentence', '按照上级文件执行', 'error parameter-unreadable 考核指标!F2'),
  ]);
});

describe('a setting', () => {
  hostileWorkbooks([
    {
      name: 'of the office’s own is left alone',
      spoil: (book) => book.append('设置', ['我的参数', '#N/A', ''], ['电话', '0513-82345678', '']),
      findings: [],
    },
    {
      name: 'that cannot be read leaves the usual value and says so',
      spoil: (book) => book.append('设置', ['计划截止工作日', '第三个', '']),
      findings: ['error setting-unreadable 设置!B4'],
    },
    {
      name: 'that is there twice says so',
      spoil: (book) => book.append('设置', ['末位成员含组长', '否', '']),
      findings: ['error parameter-doubled 设置!B4'],
    },
    {
      name: 'in full-width figures is read',
      spoil: (book) => book.append('设置', ['计划截止工作日', '３', '']),
      findings: [],
    },
    {
      name: 'that is an error cell says so',
      spoil: (book) => book.append('设置', ['计划截止工作日', '#REF!', '']),
      findings: ['error cell-error 设置!B4'],
    },
    {
      name: 'that maps a header that is gone is not missed while the usual one is there',
      spoil: (book) => book.append('设置', ['表映射', '评分.得分=打的分', '']),
      findings: [],
    },
    {
      name: 'that maps nothing anybody knows says so',
      spoil: (book) => book.append('设置', ['表映射', '没有这张表=评分', '']),
      findings: ['error setting-unreadable 设置!B4'],
    },
  ]);
});

describe('a tie order', () => {
  hostileWorkbooks([
    {
      name: 'with every separator an office knows is read',
      spoil: (book) => book.put('考核办法!E1', '并列顺序').put('考核办法!E2', 'A＞b、民主测评，扣分'),
      findings: [],
    },
    unusable(
      'that names what is no criterion',
      (book) => book.put('考核办法!E1', '并列顺序').put('考核办法!E2', 'A, Z'),
      'error choice-unknown 考核办法!E2',
    ),
  ]);
});

describe('a unit that names', () => {
  hostileWorkbooks([
    {
      name: 'a rule set for members is not ranked',
      spoil: (book) => book.put('单位!C2', '组员月度'),
      findings: ['error rule-set-of-other-subject 单位!C2', 'warning rule-sets-differ 单位!C2'],
      groups: '1 乙组 95.60, 2 丙组 90.74',
    },
    {
      name: 'no rule set is not ranked',
      spoil: (book) => book.put('单位!C2', ''),
      findings: ['error value-missing 单位!C2'],
      groups: '1 乙组 95.60, 2 丙组 90.74',
    },
  ]);
});
