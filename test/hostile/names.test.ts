// Names as they come out of other programs, other keyboards and other people's heads.
import { WITHOUT_FIRST, WITHOUT_ZHANG } from './expected';
import { hostileWorkbooks, type Fixture } from './hostile-workbook';

/** The first group's name, written otherwise where it is scored. */
const sameGroup = (name: string, written: string, findings: readonly string[] = []): Fixture => ({
  name,
  spoil: (book) => book.put('评分!B2', written),
  findings,
});

const otherGroup = (name: string, written: string): Fixture => ({
  name,
  spoil: (book) => book.put('评分!B2', written),
  findings: ['error score-missing 单位!A2', 'error subject-unknown 评分!B2'],
  groups: WITHOUT_FIRST,
});

describe('a name is the same', () => {
  hostileWorkbooks([
    sameGroup('with spaces at its ends', '  甲组 ', ['note spaces-untidy 评分!B2']),
    sameGroup('with an ideographic space inside', '甲　组', ['note name-spelt-otherwise 评分!B2']),
    sameGroup('with a no-break space inside', '甲\u00A0组', ['note name-spelt-otherwise 评分!B2']),
    sameGroup('with a line break inside', '甲\n组', ['note name-spelt-otherwise 评分!B2']),
    sameGroup('with a tab at its end', '甲组\t', ['note spaces-untidy 评分!B2']),
    sameGroup('with zero-width characters', '\u200B甲\u200C组\uFEFF', ['note name-spelt-otherwise 评分!B2']),
    sameGroup('with controls of direction', '\u202E甲组\u202C', ['note spaces-untidy 评分!B2']),
    sameGroup('with a soft hyphen', '甲\u00AD组', ['note spaces-untidy 评分!B2']),
    {
      name: 'with the radical in place of the character',
      spoil: (book) => book.replaceEverywhere('孙六', '孙子').put('评分!B10', '孙⼦').put('月度计划!F7', '孙⼦'),
      findings: ['note name-spelt-otherwise 月度计划!F7', 'note name-spelt-otherwise 评分!B10'],
      members: '1 王一 97.60, 2 张三 96.40, 3 李二 95.20, 4 赵四 92.80, 5 钱五 91.60, 6 孙子 90.40',
    },
    {
      name: 'in full-width letters, and in small ones where nobody else is called so',
      spoil: (book) => book.replaceEverywhere('甲组', 'AB组').put('评分!B2', 'ＡＢ组').put('计划提交!B2', 'ab组'),
      findings: ['note name-spelt-otherwise 计划提交!B2', 'note name-spelt-otherwise 评分!B2'],
      groups: '1 AB组 96.92, 2 乙组 95.60, 3 丙组 90.74',
    },
  ]);
});

describe('a name is another', () => {
  hostileWorkbooks([
    otherGroup('with a character more', '甲组组'),
    otherGroup('with a character less', '甲'),
    otherGroup('with an accent', '甲组\u0301'),
    {
      name: 'in traditional characters',
      spoil: (book) => book.put('评分!B6', '張三'),
      findings: ['error score-missing 人员!A3', 'error subject-unknown 评分!B6'],
      members: WITHOUT_ZHANG,
    },
    {
      name: 'when two units differ in case only, and the text has neither case',
      spoil: (book) => book.replaceEverywhere('甲组', 'AB组').replaceEverywhere('乙组', 'ab组').put('评分!B2', 'Ab组'),
      findings: ['error score-missing 单位!A2', 'error subject-unknown 评分!B2'],
      groups: '1 ab组 95.60, 2 丙组 90.74 - AB组',
    },
  ]);
});

describe('a name may be', () => {
  const renamed = (name: string, group: string): Fixture => ({
    name,
    spoil: (book) => book.replaceEverywhere('甲组', group),
    findings: [],
    groups: `1 ${group} 96.92, 2 乙组 95.60, 3 丙组 90.74`,
  });
  hostileWorkbooks([
    renamed('an emoji of several signs', '👨‍👩‍👧组'),
    renamed('255 characters long', '甲'.repeat(255)),
    renamed('a character outside the basic plane', '𠮷野组'),
    renamed('a formula', '=1+1'),
    renamed('a link that calls home', '=HYPERLINK("https://example.com","甲")'),
    renamed('a command', "=cmd|'/c calc'!A1"),
    renamed('something with a sign in front', '+甲组'),
    renamed('something with a minus in front', '-甲组'),
    renamed('something with an at sign in front', '@甲组'),
    renamed('a full-width formula', '＝1+1'),
    renamed('markup', '<b>甲</b>&amp;'),
    renamed('what an error looks like', '#甲组'),
    renamed('a quoted word', '"甲组"'),
    renamed('a figure', '1组'),
  ]);
});

describe('two people', () => {
  hostileWorkbooks([
    {
      name: 'of one name are told apart by their staff numbers',
      spoil: (book) =>
        book
          .put('人员!B5', '张三')
          .put('评分!B6', '102')
          .put('评分!B8', '202')
          .put('月度计划!F3', '102')
          .put('月度计划!F5', '202')
          .put('出勤!B2', '102')
          .put('出勤!B3', '202'),
      findings: [],
      members: '1 王一 97.60, 2 张三 96.40, 3 李二 95.20, 4 张三 92.80, 5 钱五 91.60, 6 孙六 90.40',
    },
    {
      name: 'of one name cannot be told apart by it alone',
      spoil: (book) => book.replaceEverywhere('赵四', '张三'),
      findings: [
        'error person-ambiguous 出勤!B2',
        'error person-ambiguous 出勤!B3',
        'error person-ambiguous 月度计划!F3',
        'error person-ambiguous 月度计划!F5',
        'error person-ambiguous 评分!B6',
        'error person-ambiguous 评分!B8',
        'error score-missing 人员!A3',
        'error score-missing 人员!A5',
      ],
      members: '1 王一 97.60, 2 李二 95.20, 3 钱五 91.60, 4 孙六 90.40 - 张三, 张三',
    },
    {
      name: 'of one name without staff numbers are one person with two posts',
      spoil: (book) => book.put('人员!A3', '').put('人员!A5', '').replaceEverywhere('赵四', '张三'),
      findings: ['error attendance-doubled 出勤!B3', 'error rater-doubled 评分!E8', 'warning posts-overlap 人员!E5'],
      members: '1 王一 97.60, 2 李二 95.20, 3 钱五 91.60, 4 孙六 90.40 - 张三',
    },
    {
      name: 'with one staff number are a mistake, told once',
      spoil: (book) => book.put('人员!A3', '101'),
      findings: ['error staff-number-doubled 人员!A3'],
      members: '1 李二 95.20, 2 赵四 92.80, 3 钱五 91.60, 4 孙六 90.40 - 张三, 王一',
    },
    {
      name: 'may have staff numbers with leading zeros',
      spoil: (book) => book.put('人员!A3', '007').put('评分!B6', '007').put('月度计划!F3', '007'),
      findings: [],
    },
  ]);
});
