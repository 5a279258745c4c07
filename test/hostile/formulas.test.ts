// Formulas, their results and their errors, where a value is expected.
import { errorCell, formula, type FileCell } from '../support/file-cells';
import { WITHOUT_FIRST, WITHOUT_WANG } from './expected';
import { hostileWorkbooks, type Fixture } from './hostile-workbook';

const error = (value: string): Fixture => ({
  name: value,
  spoil: (book) => book.put('评分!E2', errorCell(value)),
  findings: ['error cell-error 评分!E2'],
  groups: WITHOUT_FIRST,
});

describe('an error cell is told at its cell:', () => {
  hostileWorkbooks(['#N/A', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#NULL!'].map(error));
});

describe('an error', () => {
  hostileWorkbooks([
    {
      name: 'in a name belongs to nobody',
      spoil: (book) => book.put('评分!B2', errorCell('#N/A')),
      findings: ['error cell-error 评分!B2', 'error score-missing 单位!A2'],
      groups: WITHOUT_FIRST,
    },
    {
      name: 'in a due date leaves the line incomplete',
      spoil: (book) => book.put('月度计划!H2', errorCell('#VALUE!')),
      findings: ['error cell-error 月度计划!H2'],
      groups: WITHOUT_FIRST,
      members: WITHOUT_WANG,
    },
    {
      name: 'in a remark changes nothing',
      spoil: (book) => book.put('评分!G2', errorCell('#REF!')),
      findings: [],
    },
    {
      name: 'in a column of the office’s own changes nothing',
      spoil: (book) => book.put('评分!H1', '自用').put('评分!H2', errorCell('#DIV/0!')),
      findings: [],
    },
    {
      name: 'typed as text is no value either',
      spoil: (book) => book.put('评分!E2', '#N/A'),
      findings: ['error cell-error 评分!E2'],
      groups: WITHOUT_FIRST,
    },
    {
      name: 'in a month belongs to no month',
      spoil: (book) => book.put('评分!A2', errorCell('#REF!')),
      findings: ['error cell-error 评分!A2', 'error score-missing 单位!A2'],
      groups: WITHOUT_FIRST,
    },
  ]);
});

describe('a formula', () => {
  const score = (name: string, cell: FileCell, findings: readonly string[] = []): Fixture => ({
    name,
    spoil: (book) => book.put('评分!E2', cell),
    findings,
  });
  hostileWorkbooks([
    score('counts with its stored result', formula('90+5', 95)),
    score('with a text for its result counts as that text', formula('"95"', '95'), ['note number-accepted 评分!E2']),
    {
      ...score('that was never computed has no value', formula('90+5'), ['error cell-error 评分!E2']),
      groups: WITHOUT_FIRST,
    },
    {
      ...score('with an empty result is a blank', formula('""', ''), ['error score-missing 评分!E2']),
      groups: WITHOUT_FIRST,
    },
    {
      name: 'that gives a name counts as that name',
      spoil: (book) => book.put('评分!B2', formula('单位!A2', '甲组')),
      findings: [],
    },
    {
      name: 'in a heading names its column',
      spoil: (book) => book.put('评分!E1', formula('"得"&"分"', '得分')),
      findings: [],
    },
    {
      name: 'below the entries that sums them up is a foot row',
      spoil: (book) => book.append('评分', ['合计', '', '', '', formula('SUM(E2:E10)', 810)]),
      findings: ['note foot-row-skipped 评分!A11'],
    },
  ]);
});
