// Days and months in every spelling an office knows.
import { formatted, serialOf, textFormatted, type FileCell } from '../support/file-cells';
import { dateCell } from '../support/snapshot';
import { WITHOUT_FIRST, WITHOUT_WANG, WITHOUT_ZHANG } from './expected';
import { hostileWorkbooks, type Fixture } from './hostile-workbook';

/** The day on which the first task was done, one before it was due. */
const doneOn = (name: string, cell: FileCell, findings: readonly string[] = []): Fixture => ({
  name,
  spoil: (book) => book.put('月度计划!J2', cell),
  findings,
});

const asText = (name: string, cell: FileCell): Fixture => doneOn(name, cell, ['note date-as-text 月度计划!J2']);

const unreadable = (name: string, cell: FileCell): Fixture => ({
  ...doneOn(name, cell, ['error date-unreadable 月度计划!J2']),
  groups: WITHOUT_FIRST,
  members: WITHOUT_WANG,
});

describe('a day is read when it is', () => {
  hostileWorkbooks([
    asText('text in ISO form', '2026-10-19'),
    asText('text with slashes', '2026/10/19'),
    asText('text with points', '2026.10.19'),
    asText('written in Chinese', '2026年10月19日'),
    asText('written in Chinese with 号 and spaces', ' 2026 年 10 月 19 号 '),
    asText('full-width', '２０２６－１０－１９'),
    asText('text in a column formatted as text', textFormatted('2026-10-19')),
    doneOn('a date shown as in America', formatted(serialOf('2026-10-19'), 'm/d/yy')),
    doneOn('a date shown in Chinese', formatted(serialOf('2026-10-19'), 'yyyy"年"m"月"d"日"')),
    doneOn('a date shown as month and day only', formatted(serialOf('2026-10-19'), 'm"月"d"日"')),
    doneOn('a date with a time of day', dateCell('2026-10-19', '23:59:00')),
  ]);
});

describe('a day is refused, with a suggestion, when it is', () => {
  hostileWorkbooks([
    unreadable('a day without a year', '10月19日'),
    unreadable('the end of a month', '10月底'),
    unreadable('a two-digit year', '26-10-19'),
    unreadable('a two-digit year with points', '26.10.19'),
    unreadable('in the American order', '10/19/2026'),
    unreadable('eight digits', '20261019'),
    unreadable('eight digits as a number', 20261019),
    unreadable('a plain number that a spreadsheet counts as a day', serialOf('2026-10-19')),
    unreadable('no day of the calendar', '2026-10-32'),
    unreadable('the 29th of February of a common year', '2026-02-29'),
    unreadable('a month only', '2026-10'),
    unreadable('a word', '已完成'),
    unreadable('a tick', '√'),
    unreadable('a checkbox', true),
    unreadable('a time of day only', formatted(0.75, 'h:mm')),
    unreadable('two days', '2026-10-19、2026-10-20'),
  ]);
});

describe('a month', () => {
  const month = (name: string, cell: FileCell): Fixture => ({
    name,
    spoil: (book) => book.put('评分!A2', cell),
    findings: typeof cell === 'string' ? ['note month-spelt-otherwise 评分!A2'] : [],
  });
  const nobodysMonth = (name: string, cell: FileCell): Fixture => ({
    name,
    spoil: (book) => book.put('评分!A2', cell),
    findings: ['error month-unreadable 评分!A2', 'error score-missing 单位!A2'],
    groups: WITHOUT_FIRST,
  });
  hostileWorkbooks([
    month('is read in Chinese', '2026年10月'),
    month('is read in Chinese with 份', '2026年10月份'),
    month('is read with a slash', '2026/10'),
    month('is read with a point', '2026.10'),
    month('is read full-width and spaced', ' ２０２６ 年 １０ 月 '),
    month('is read from a real date', dateCell('2026-10-01')),
    month('is read from a date shown as a month', formatted(serialOf('2026-10-01'), 'yyyy-mm')),
    month('is read in English words', 'Oct 2026'),
    nobodysMonth('with a two-digit year belongs to none', '26年10月'),
    nobodysMonth('without a year belongs to none', '10月'),
    nobodysMonth('that is a plain number belongs to none', 2026.1),
    nobodysMonth('of six digits belongs to none', 202610),
    nobodysMonth('number thirteen belongs to none', '2026-13'),
    nobodysMonth('in an English word that is no month belongs to none', 'Octo 2026'),
    {
      ...nobodysMonth('left blank belongs to none', null),
      findings: ['error value-missing 评分!A2', 'error score-missing 单位!A2'],
    },
  ]);
});

describe('a year nobody can mean', () => {
  hostileWorkbooks([
    {
      name: 'a day of 1899 is refused',
      spoil: (book) => book.put('月度计划!J2', formatted(0, 'yyyy-mm-dd')),
      findings: ['error date-unreadable 月度计划!J2'],
      groups: WITHOUT_FIRST,
      members: WITHOUT_WANG,
    },
    {
      name: 'a task due in 2099 lies outside the month',
      spoil: (book) => book.put('月度计划!H2', dateCell('2099-10-20')),
      findings: ['warning due-outside-month 月度计划!H2'],
    },
    {
      name: 'a post that began in 1899 is refused',
      spoil: (book) => book.put('人员!E3', '1899-12-31'),
      findings: ['error date-unreadable 人员!E3'],
      members: WITHOUT_ZHANG,
    },
  ]);
});

describe('a completion', () => {
  const completion = (name: string, cell: FileCell, findings: readonly string[] = []): Fixture => ({
    name,
    spoil: (book) => book.put('月度计划!I2', cell),
    findings,
  });
  const noted = ['note number-accepted 月度计划!I2'];
  const ambiguous = (name: string, cell: FileCell, code = 'completion-ambiguous'): Fixture => ({
    ...completion(name, cell, [`error ${code} 月度计划!I2`]),
    groups: WITHOUT_FIRST,
    members: WITHOUT_WANG,
  });
  hostileWorkbooks([
    completion('is read as a ratio', 1),
    completion('is read as per cent', 100),
    completion('is read from a percentage cell', formatted(1, '0%')),
    completion('is read from a text', '100%', noted),
    completion('is read from a full-width text', '１００％', noted),
    completion('is read from text without a sign', '100', noted),
    ambiguous('between one and ten could mean two things', 5),
    ambiguous('above a hundred is none', 120),
    ambiguous('above a hundred per cent is none', '105%'),
    ambiguous('below nothing is none', -0.5),
    ambiguous('in words is none', '已完成', 'number-unreadable'),
    ambiguous('that is a tick is none', '√', 'number-unreadable'),
    ambiguous('that is a checkbox is none', true, 'number-unreadable'),
  ]);
});
