// Scores and other figures as people type and paste them.
import { formatted, textFormatted, type FileCell } from '../support/file-cells';
import { WITHOUT_FIRST, WITHOUT_LAST, WITHOUT_WANG, WITHOUT_ZHANG } from './expected';
import { hostileWorkbooks, type Fixture } from './hostile-workbook';

/** Read as 95, the score that stands there in the clean workbook, and noted. */
const accepted = (name: string, cell: FileCell): Fixture => ({
  name,
  spoil: (book) => book.put('评分!E2', cell),
  findings: ['note number-accepted 评分!E2'],
});

/** Nobody can read the score of the first group, so that group alone is not ranked. */
const refused = (name: string, cell: FileCell): Fixture => ({
  name,
  spoil: (book) => book.put('评分!E2', cell),
  findings: ['error number-unreadable 评分!E2'],
  groups: WITHOUT_FIRST,
});

describe('a score is read, and noted, when it is', () => {
  hostileWorkbooks([
    accepted('a number stored as text', '95'),
    accepted('a number in a column formatted as text', textFormatted('95')),
    accepted('in full-width digits', '９５．０'),
    accepted('followed by its unit', '95分'),
    accepted('full-width, with its unit', '９５ 分'),
    accepted('between no-break and ideographic spaces', '\u00A095\u3000'),
    accepted('with zero-width characters inside', '9\u200B5\uFEFF'),
    accepted('text with an apostrophe in front', "'95"),
    accepted('written with a plus', '+95'),
    accepted('followed by a tab', '95\t'),
  ]);
});

describe('a score is refused, with a suggestion, when it is', () => {
  hostileWorkbooks([
    refused('a Chinese numeral', '五'),
    refused('a superscript', '²'),
    refused('a figure in a circle', '①'),
    refused('in exponent form', '1e3'),
    refused('hexadecimal', '0x10'),
    refused('infinite', 'Infinity'),
    refused('a row of dashes', '——'),
    refused('thousands set apart in the wrong place', '1,23'),
    refused('in the continental form', '1.234,5'),
    refused('two figures', '95 96'),
    refused('a fraction', '95/100'),
    refused('a range', '90-95'),
    refused('a checkbox', true),
    refused('a question mark', '95?'),
    refused('a text that would be a formula', '=95'),
    refused('an emoji', '👍'),
    refused('thirty thousand characters', '九'.repeat(32_767)),
    refused('a near miss of a word for no score', '缺席'),
    refused('another near miss', '回避了'),
    refused('a word that means no inspection', '未评'),
    refused('a date', { date: '2026-10-05', time: '00:00:00' }),
    refused('a number that is shown as a date', formatted(45_000, 'yyyy/m/d')),
    refused('a time of day', formatted(0.5, 'h:mm')),
  ]);
});

describe('a score that is a number', () => {
  hostileWorkbooks([
    {
      name: 'below nothing is out of range',
      spoil: (book) => book.put('评分!E2', -1),
      findings: ['error score-out-of-range 评分!E2'],
      groups: WITHOUT_FIRST,
    },
    {
      name: 'below nothing with the minus sign of a typesetter is out of range',
      spoil: (book) => book.put('评分!E2', '−5'),
      findings: ['error score-out-of-range 评分!E2', 'note number-accepted 评分!E2'],
      groups: WITHOUT_FIRST,
    },
    {
      name: 'above the scale is out of range',
      spoil: (book) => book.put('评分!E2', 100.5),
      findings: ['error score-out-of-range 评分!E2'],
      groups: WITHOUT_FIRST,
    },
    {
      name: 'with its thousands set apart is read and out of range',
      spoil: (book) => book.put('评分!E2', '1,234'),
      findings: ['error score-out-of-range 评分!E2', 'note number-accepted 评分!E2'],
      groups: WITHOUT_FIRST,
    },
    {
      name: 'shown as a percentage may mean two things',
      spoil: (book) => book.put('评分!E2', formatted(0.95, '0%')),
      findings: ['error percentage-as-score 评分!E2'],
      groups: WITHOUT_FIRST,
    },
    {
      name: 'typed as a full-width percentage may mean two things',
      spoil: (book) => book.put('评分!E2', '95％'),
      findings: ['error percentage-as-score 评分!E2'],
      groups: WITHOUT_FIRST,
    },
    {
      name: 'shown with a unit by its format is read like any other',
      spoil: (book) => book.put('评分!E2', formatted(95, '0"分"')),
      findings: [],
    },
    {
      name: 'of minus zero is zero',
      spoil: (book) => book.put('评分!E2', -0),
      findings: [],
      // 96.92 less 38.00
      groups: '1 乙组 95.60, 2 丙组 90.74, 3 甲组 58.92',
    },
    {
      name: 'left blank is missing and never zero',
      spoil: (book) => book.put('评分!E2', null),
      findings: ['error score-missing 评分!E2'],
      groups: WITHOUT_FIRST,
    },
    {
      name: 'of blanks that nobody sees is missing and never zero',
      spoil: (book) => book.put('评分!E2', ' \u3000\u200B'),
      findings: ['error score-missing 评分!E2'],
      groups: WITHOUT_FIRST,
    },
  ]);
});

describe('the words for no score', () => {
  hostileWorkbooks([
    {
      name: 'absent leaves the group without a score',
      spoil: (book) => book.put('评分!E2', '缺'),
      findings: ['error score-missing 单位!A2'],
      groups: WITHOUT_FIRST,
    },
    {
      name: 'recused, spaced out, leaves the group without a score',
      spoil: (book) => book.put('评分!E2', '回 避'),
      findings: ['error score-missing 单位!A2'],
      groups: WITHOUT_FIRST,
    },
    {
      name: 'excused takes the first criterion, without which nobody is ranked',
      spoil: (book) => book.put('评分!E2', '免评'),
      findings: ['warning criteria-not-applicable 单位!A2'],
      groups: WITHOUT_FIRST,
    },
  ]);
});

describe('another figure', () => {
  hostileWorkbooks([
    {
      name: 'a count of ballots with its unit is read',
      spoil: (book) => book.put('民主测评!D2', '8票'),
      findings: ['note number-accepted 民主测评!D2'],
    },
    {
      name: 'half a ballot is refused',
      spoil: (book) => book.put('民主测评!D2', 7.5),
      findings: ['error number-out-of-range 民主测评!D2'],
      groups: WITHOUT_FIRST,
    },
    {
      name: 'a weight of nothing is refused',
      spoil: (book) => book.put('月度计划!G2', 0),
      findings: ['error number-out-of-range 月度计划!G2'],
      groups: WITHOUT_FIRST,
      members: WITHOUT_WANG,
    },
    {
      name: 'a weight below nothing is refused',
      spoil: (book) => book.put('月度计划!G2', -1),
      findings: ['error number-out-of-range 月度计划!G2'],
      groups: WITHOUT_FIRST,
      members: WITHOUT_WANG,
    },
    {
      name: 'a difficulty of nothing is refused',
      spoil: (book) => book.put('单位!F4', 0),
      findings: ['error number-out-of-range 单位!F4'],
      groups: WITHOUT_LAST,
    },
    {
      name: 'more days of presence than a month has are refused',
      spoil: (book) => book.put('出勤!C2', 32),
      findings: ['error number-out-of-range 出勤!C2'],
      members: WITHOUT_ZHANG,
    },
    {
      name: 'days of presence with their unit are read',
      spoil: (book) => book.put('出勤!C2', '１８天'),
      findings: ['note number-accepted 出勤!C2'],
    },
  ]);
});
