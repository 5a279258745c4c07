import { openWorkbook } from '../../../local/workbook';
import { bookOf, contentAt, MAIN, number, partOf, put, relationships } from './package-builder';

const f = (address: string, formula: string, result = '1'): string =>
  `<c r="${address}"><f>${formula}</f><v>${result}</v></c>`;
const bytes = bookOf({
  sheets: {
    数据: `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2">${f('A2', 'A1+1')}${f('B2', 'B1*2')}</row>`,
    汇总:
      `<row r="1">${f('A1', 'SUM(数据!A:A)')}${f('B1', "'数据'!$B$1")}${f('C1', 'A1*100')}${f('D1', 'TODAY()')}</row>` +
      `<row r="2">${f('A2', '合计')}${f('B2', 'SUM(分数表[得分])')}${f('C2', 'INDIRECT(&quot;A&quot;&amp;1)')}${f('D2', '"数据!A1"')}</row>` +
      `<row r="3">${f('A3', 'IFERROR(__xludf.DUMMYFUNCTION(&quot;数据!A1&quot;),5)', '5')}${f('B3', '数据!A1', '甲').replace('<c ', '<c t="str" ')}${f('C3', '[1]数据!A1')}</row>`,
  },
  afterSheets: '<definedNames><definedName name="合计">SUM(数据!$A$1:$A$9)</definedName></definedNames>',
  parts: {
    'xl/worksheets/_rels/sheet1.xml.rels': relationships([['table', '../tables/table1.xml']]),
    'xl/tables/table1.xml': `<table xmlns="${MAIN}" displayName="分数表" ref="A5:B9"/>`,
  },
});

function resultsAfter(change: { row: number; column: number }): string[] {
  const workbook = openWorkbook(bytes);
  put(workbook.sheets()[0], change.row, change.column, number(77));
  const saved = openWorkbook(workbook.save());
  return saved.sheets().flatMap((sheet) =>
    sheet.read({ row: 1, column: 1, rows: 3, columns: 4 }).flatMap((row, rowOffset) =>
      row.flatMap((content, offset) => {
        const isStale = content.kind === 'formula' && content.result === null;
        return isStale ? [`${sheet.name}!${'ABCD'[offset] ?? ''}${String(rowOffset + 1)}`] : [];
      }),
    ),
  );
}

test('formulas that depend on a changed cell, directly or not, lose their results; the others keep theirs', () => {
  expect(resultsAfter({ row: 1, column: 1 })).toEqual([
    '数据!A2',
    '汇总!A1',
    '汇总!C1',
    '汇总!A2',
    '汇总!C2',
    '汇总!B3',
  ]);
  expect(resultsAfter({ row: 1, column: 2 })).toEqual(['数据!B2', '汇总!B1', '汇总!C2']);
  expect(resultsAfter({ row: 6, column: 2 })).toEqual(['汇总!B2', '汇总!C2']);
});

test('what lost its result has no type left over, and the next program is asked to compute', () => {
  const workbook = openWorkbook(bytes);
  put(workbook.sheets()[0], 1, 1, number(77));
  const saved = workbook.save();
  expect(partOf(saved, 'xl/worksheets/sheet2.xml')).toContain('<c r="B3"><f>数据!A1</f></c>');
  expect(partOf(saved, 'xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/>');
});

test('a new sheet makes nothing stale', () => {
  const workbook = openWorkbook(bytes);
  put(workbook.addSheet('排名'), 1, 1, number(1));
  expect(workbook.touchedParts()).not.toContain('xl/worksheets/sheet2.xml');
});

test('a chain of ten thousand running totals is followed in a moment', () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => {
    const row = index + 1;
    const own = row === 1 ? '<c r="B1"><v>1</v></c>' : f(`B${String(row)}`, `B${String(row - 1)}+A${String(row)}`);
    return `<row r="${String(row)}"><c r="A${String(row)}"><v>1</v></c>${own}</row>`;
  });
  const workbook = openWorkbook(bookOf({ sheets: { 数据: rows.join('') } }));
  put(workbook.sheets()[0], 1, 2, number(5));
  const saved = openWorkbook(workbook.save());
  expect(contentAt(saved.sheets()[0], 10_000, 2)).toEqual({ kind: 'formula', formula: 'B9999+A10000', result: null });
});
