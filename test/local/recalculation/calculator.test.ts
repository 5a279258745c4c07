// Formulas of the office's own, after somebody has changed a cell they look at.
import path from 'node:path';
import { Calculator } from '../../../local/recalculation/calculator';
import { openWorkbook } from '../../../local/workbook';
import type { Content, XlsxWorkbook } from '../../../local/workbook/contract';
import { bookOf, contentAt, number, put } from '../workbook/package-builder';

const workerFile = path.resolve('build/recalculation-worker.mjs');
const calculator = new Calculator({ workerFile });
afterAll(() => {
  calculator.close();
});

const f = (address: string, formula: string, attributes = ''): string =>
  `<c r="${address}"><f${attributes}>${formula.replace(/&/gu, '&amp;').replace(/"/gu, '&quot;').replace(/</gu, '&lt;')}</f><v>1</v></c>`;

/** Five scores in 分数!B1:B5 of the units in A1:A5, and formulas on another sheet. */
function bookWith(formulas: readonly string[], more = ''): XlsxWorkbook {
  const scores = ['甲', '乙', '丙', '甲', '丁'].map(
    (unit, index) =>
      `<row r="${String(index + 1)}"><c r="A${String(index + 1)}" t="inlineStr"><is><t>${unit}</t></is></c><c r="B${String(index + 1)}"><v>${String(10 * (index + 1))}</v></c></row>`,
  );
  const cells = formulas.map(
    (formula, index) => `<row r="${String(index + 1)}">${f(`A${String(index + 1)}`, formula)}</row>`,
  );
  return openWorkbook(
    bookOf({
      sheets: { 分数: scores.join(''), 汇总: cells.join('') + more },
      afterSheets: '<definedNames><definedName name="全部得分">分数!$B$1:$B$5</definedName></definedNames>',
    }),
  );
}

/** Results on 汇总 after 分数!B1 has become 100. */
function resultsOf(formulas: readonly string[]): (Content | null)[] {
  const workbook = bookWith(formulas);
  put(workbook.sheets()[0], 1, 2, number(100));
  calculator.refresh(workbook);
  return formulas.map((_, index) => {
    const content = contentAt(workbook.sheets()[1], index + 1, 1);
    return content.kind === 'formula' ? content.result : content;
  });
}

const num = (value: number): Content => ({ kind: 'number', value });
const text = (value: string): Content => ({ kind: 'text', value });

test.each([
  ['SUM(分数!B1:B5)', num(240)],
  ['SUM(分数!B:B)', num(240)],
  ['AVERAGE(全部得分)', num(48)],
  ['SUMIF(分数!A1:A5,"甲",分数!B1:B5)', num(140)],
  ['COUNTIFS(分数!A1:A5,"甲",分数!B1:B5,">50")', num(1)],
  ['SUMPRODUCT(--(分数!B1:B5>30),分数!B1:B5)', num(190)],
  ['RANK(分数!B1,分数!B1:B5)', num(1)],
  ['VLOOKUP("丁",分数!A1:B5,2,FALSE)+分数!B1', num(150)],
  ['INDEX(分数!A1:A5,MATCH(MAX(分数!B1:B5),分数!B1:B5,0))', text('甲')],
  ['IF(分数!B1>=60,"达标","未达标")', text('达标')],
  ['TEXT(分数!B1/1000,"0.0%")', text('10.0%')],
  ['ROUND(分数!B1/3,2)', num(33.33)],
  ['分数!A1&"："&分数!B1', text('甲：100')],
  ['分数!B1/0', { kind: 'error', value: '#DIV/0!' } as Content],
  ['IFERROR(分数!B1/0,"无")', text('无')],
  ['分数!B1>99', { kind: 'boolean', value: true } as Content],
  ['INDIRECT("分数!B"&1)+0', num(100)],
])('=%s is calculated anew', (formula, expected) => {
  expect(resultsOf([formula])).toEqual([expected]);
});

test('a chain over three cells ends with the new figure, and what does not depend on the cell keeps its result', () => {
  expect(resultsOf(['分数!B1*2', 'A1+1', 'A2*10', '分数!B2'])).toEqual([num(200), num(201), num(2010), num(1)]);
});

test('a formula just typed gets its first result', () => {
  const workbook = bookWith([]);
  put(workbook.sheets()[1], 1, 1, { kind: 'formula', formula: 'SUM(分数!B1:B5)', result: null });
  const { changed, unresolved } = calculator.refresh(workbook);
  expect(contentAt(workbook.sheets()[1], 1, 1)).toEqual({
    kind: 'formula',
    formula: 'SUM(分数!B1:B5)',
    result: num(150),
  });
  expect(changed.map(({ area }) => area)).toEqual([{ row: 1, column: 1, rows: 1, columns: 1 }]);
  expect(unresolved).toEqual([]);
});

test('a formula on a sheet made since the file was opened is followed as well', () => {
  const workbook = bookWith([]);
  const sheet = workbook.addSheet('临时');
  put(sheet, 1, 1, { kind: 'formula', formula: '分数!B1+1', result: null });
  calculator.refresh(workbook);
  put(workbook.sheets()[0], 1, 2, number(7));
  calculator.refresh(workbook);
  expect(contentAt(sheet, 1, 1)).toMatchObject({ result: num(8) });
});

test('an array formula fills its area, and one over a single cell is calculated as an array', () => {
  const arrays = `<row r="8">${f('A8', '分数!B1:B2*2', ' t="array" ref="A8:A9"')}${f('B8', 'SUM(分数!B1:B5*2)', ' t="array" ref="B8"')}</row><row r="9"><c r="A9"><v>1</v></c></row>`;
  const workbook = bookWith([], arrays);
  put(workbook.sheets()[0], 1, 2, number(100));
  calculator.refresh(workbook);
  const saved = openWorkbook(workbook.save());
  expect(contentAt(saved.sheets()[1], 8, 1)).toMatchObject({ kind: 'formula', result: num(200) });
  expect(contentAt(saved.sheets()[1], 9, 1)).toEqual(num(40));
  expect(contentAt(saved.sheets()[1], 8, 2)).toMatchObject({ result: num(480) });
});

test.each([
  ['an unknown function', 'NOSUCHFUNCTION(分数!B1)'],
  ['a column of a table', 'SUM(分数表[得分])+分数!B1'],
  ['another file', '[1]数据!A1+分数!B1'],
])('%s leaves no result rather than a wrong one, and that is said', (_, formula) => {
  const workbook = bookWith([formula, '分数!B1+1']);
  put(workbook.sheets()[0], 1, 2, number(100));
  const { unresolved } = calculator.refresh(workbook);
  expect(contentAt(workbook.sheets()[1], 1, 1)).toMatchObject({ kind: 'formula', result: null });
  expect(contentAt(workbook.sheets()[1], 2, 1)).toMatchObject({ result: num(101) });
  expect(unresolved).toEqual([{ sheet: '汇总', row: 1, column: 1, formula, reason: 'unsupported' }]);
});

test('brackets inside a text are only text', () => {
  expect(resultsOf(['"[合计]"&分数!B1'])).toEqual([text('[合计]100')]);
});

test('what takes too long is given up, said, and does not stop the next calculation', () => {
  const slow = new Calculator({ workerFile, limitMs: 1 });
  const workbook = bookWith(['分数!B1+1']);
  const heavy = Array.from(
    { length: 1500 },
    (_, index) => `SUMPRODUCT((分数!A$1:A$5000="甲")*(ROW(分数!A$1:A$5000)>${String(index)}))+分数!B1`,
  );
  const large = bookWith(heavy);
  put(workbook.sheets()[0], 1, 2, number(100));
  slow.refresh(workbook);
  expect(contentAt(workbook.sheets()[1], 1, 1)).toMatchObject({ result: num(101) });
  put(large.sheets()[0], 1, 2, number(100));
  const { unresolved } = slow.refresh(large);
  expect(new Set(unresolved.map(({ reason }) => reason))).toEqual(new Set(['time']));
  expect(unresolved).toHaveLength(1500);
  put(workbook.sheets()[0], 1, 2, number(5));
  slow.refresh(workbook);
  expect(contentAt(workbook.sheets()[1], 1, 1)).toMatchObject({ result: num(6) });
  slow.close();
});

test('results that programs keep because only they know the function stay as they are', () => {
  const kept = f('A8', 'IFERROR(__xludf.DUMMYFUNCTION("分数!B1"),5)').replace('<v>1</v>', '<v>5</v>');
  const workbook = bookWith([], `<row r="8">${kept}</row>`);
  put(workbook.sheets()[0], 1, 2, number(100));
  expect(calculator.refresh(workbook).changed).toEqual([]);
  expect(contentAt(workbook.sheets()[1], 8, 1)).toMatchObject({ result: num(5) });
});

test('a thread that breaks takes nothing with it, and a later formula gets another', async () => {
  const breaking = new Calculator({ workerFile: path.join(__dirname, 'breaking-worker.mjs'), limitMs: 100 });
  const workbook = bookWith(['分数!B1+1']);
  const reasonAfter = (score: number): string | undefined => {
    put(workbook.sheets()[0], 1, 2, number(score));
    return breaking.refresh(workbook).unresolved[0]?.reason;
  };
  expect(reasonAfter(1)).toBe('unsupported');
  // Long enough to hear of the end of the thread; until then it is asked in vain.
  await new Promise((resolve) => setTimeout(resolve, 100));
  for (let score = 2; reasonAfter(score) !== 'unsupported'; score += 1);
  breaking.close();
});
