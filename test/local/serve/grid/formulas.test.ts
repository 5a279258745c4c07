import { registries } from '@odoo/o-spreadsheet';
import { excelFormula, gridFormula } from '../../../../local/serve/grid/formulas/grid-formula';
import { GRID_FUNCTIONS } from '../../../../local/serve/grid/formulas/grid-functions';
import { loaded, sheetOf } from './grid-model';

test('the grid has every function that we say it has', () => {
  const known = registries.functionRegistry.content as Readonly<Record<string, unknown>>;
  expect([...GRID_FUNCTIONS].filter((name) => known[name] === undefined)).toEqual([]);
});

describe('formulas that the grid works out', () => {
  test.each([
    ['SUM(B1:B3)', 6],
    ['表!B1+B2', 3],
    ["SUM('表'!$B$1:B3)", 6],
    ['IF(B1=1,"是","否")', '是'],
    ['_xlfn.IFS(TRUE,1)', 1],
    ['_xlfn._xlws.SORT(B1)', 1],
    ['SUMPRODUCT(--(B1:B3>1))', 2],
    ['SUM({1,2;3,4})', 10],
    ['IFERROR(1/0,"")', ''],
    ['TEXT(46300,"yyyy-mm-dd")', '2026-10-05'],
    ['-B1%', -0.01],
    ['B1&"a,(b"', '1a,(b'],
    ['(B1+B2)*2', 6],
    ['TRUE', true],
  ])('%s', (formula, value) => {
    const given = gridFormula(formula);
    const data = sheetOf([`=${given ?? ''}`, '', '']);
    Object.assign(data.sheets[0]?.cells ?? {}, { B1: '1', B2: '2', B3: '3' });
    expect(loaded(data).cell('s1', 'A1').value).toBe(value);
  });
});

test.each([
  'LET(a,1,a)',
  'N(A1)',
  '单价*2',
  '[1]表!A1',
  'Table1[金额]',
  'SUM(一月:三月!A1)',
  'SUM((A1,B2))',
  'SUM(A1:A3 A2:B2)',
  'A1#',
  '@A1',
  '#REF!+1',
  '"a""b"',
  'TEXT(A1,"[DBNum1]0")',
  'TEXT(A1,"G/通用格式")',
  "'2026'!A1",
  'SUM(A1:INDEX(A:A,3))',
  'PIVOT(1)',
])('the grid is not given what it would stumble over: %s', (formula) => {
  expect(gridFormula(formula)).toBeNull();
});

test.each([
  ['IFS(A1>1,2)', '_xlfn.IFS(A1>1,2)'],
  ['ifs(A1>1,2)', '_xlfn.IFS(A1>1,2)'],
  ['FILTER(A1:A3,B1:B3)', '_xlfn._xlws.FILTER(A1:A3,B1:B3)'],
  ['_xlfn.XLOOKUP(1,A:A,B:B)', '_xlfn.XLOOKUP(1,A:A,B:B)'],
  ['SUM(A1)&"IFS("', 'SUM(A1)&"IFS("'],
])('functions that are younger than the file format get their mark: %s', (typed, stored) => {
  expect(excelFormula(typed)).toBe(stored);
});
