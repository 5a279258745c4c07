// Somebody types into the sheets of an office, and the pushed files answer as the platform would start them.
import type { Host, HostOptions } from '../../local/host/index';
import type { Content, XlsxWorkbook } from '../../local/workbook/contract';
import { newWorkbook, openWorkbook } from '../../local/workbook/index';
import { builtHost } from '../support/built-host';

const said: unknown[] = [];

function hostOf(workbook: XlsxWorkbook, failure: HostOptions['failure'] = null): Host {
  return builtHost(workbook, { failure, readConsole: (line) => said.push(line) });
}

/** The sheets that set-up makes, and one of an office's own. */
const officeBytes = (() => {
  const workbook = newWorkbook();
  hostOf(workbook).run('clientSetUp', { month: '', language: 'zh-CN', dryRun: false });
  const own = workbook.addSheet('评分-园区组');
  own.write({ row: 1, column: 1, rows: 1, columns: 1 }, [[{ kind: 'text', value: '2026年10月评分' }]]);
  const headers = ['打分人', '考核对象', '备注', '分数', '指标'];
  own.write({ row: 3, column: 1, rows: 1, columns: 5 }, [headers.map((value) => ({ kind: 'text', value }))]);
  return workbook.save();
})();

function office(): { workbook: XlsxWorkbook; host: Host } {
  const workbook = openWorkbook(officeBytes);
  return { workbook, host: hostOf(workbook) };
}

function at(workbook: XlsxWorkbook, sheet: string, row: number, column: number): Content | undefined {
  const found = workbook.sheets().find(({ name }) => name === sheet);
  return found?.read({ row, column, rows: 1, columns: 1 })[0]?.[0];
}

function shownAt(workbook: XlsxWorkbook, sheet: string, row: number, column: number): string | undefined {
  const found = workbook.sheets().find(({ name }) => name === sheet);
  return found?.shown({ row, column, rows: 1, columns: 1 })[0]?.[0];
}

const PLAN = '月度计划';
const [MONTH, UNIT, TITLE, DUE, COMPLETION] = [1, 2, 4, 8, 9];
const SCORE = 5;

afterEach(() => {
  said.length = 0;
});

it.each([
  [PLAN, MONTH, '２０２６年１０月', '2026-10'],
  [PLAN, MONTH, '2026年9月', '2026-09'],
  [PLAN, UNIT, '　园区组 ', '园区组'],
  [PLAN, DUE, '2026．10．5', '2026-10-05'],
  [PLAN, DUE, '２０２６年１０月５日', '2026-10-05'],
  [PLAN, COMPLETION, '８５％', '85%'],
  ['评分', SCORE, '９２．５', '92.5'],
  ['评分', SCORE, '95分', '95'],
])('%s, column %d: %s becomes %s on the spot', (sheet, column, text, shown) => {
  const { workbook, host } = office();
  host.edit({ sheet, row: 2, column, text });
  expect(shownAt(workbook, sheet, 2, column)).toBe(shown);
});

it.each([
  [PLAN, TITLE, '　安装　１２　盏路灯 '],
  [PLAN, DUE, '10月底'],
  [PLAN, DUE, '26.10.5'],
  [PLAN, COMPLETION, '大约八成'],
  ['评分', SCORE, '回避'],
  ['评分', SCORE, '95％'],
  ['评分', SCORE, '①'],
  ['审定', 3, ' 甲村 '],
])('%s, column %d: “%s” is left to the person', (sheet, column, text) => {
  const { workbook, host } = office();
  host.edit({ sheet, row: 2, column, text });
  expect(at(workbook, sheet, 2, column)).toEqual({ kind: 'text', value: text });
});

it('a sheet of the office’s own is known by its name and its headers, and its header rows are left alone', () => {
  const { workbook, host } = office();
  host.edit({ sheet: '评分-园区组', row: 4, column: 4, text: '８８' });
  expect(at(workbook, '评分-园区组', 4, 4)).toEqual({ kind: 'number', value: 88 });
  host.edit({ sheet: '评分-园区组', row: 2, column: 4, text: '８８' });
  expect(at(workbook, '评分-园区组', 2, 4)).toEqual({ kind: 'text', value: '８８' });
});

it('a sheet that is no table of ours is never touched', () => {
  const { workbook, host } = office();
  workbook.addSheet('电话簿');
  host.edit({ sheet: '电话簿', row: 5, column: 1, text: ' ８８ ' });
  expect(at(workbook, '电话簿', 5, 1)).toEqual({ kind: 'text', value: ' ８８ ' });
});

it('text put back over what we wrote stays', () => {
  const { workbook, host } = office();
  const cell = { sheet: '评分', row: 2, column: SCORE, text: '９２' };
  host.edit(cell);
  expect(at(workbook, '评分', 2, SCORE)).toEqual({ kind: 'number', value: 92 });
  host.edit(cell);
  expect(at(workbook, '评分', 2, SCORE)).toEqual({ kind: 'text', value: '９２' });
});

it('a small paste is tidied cell by cell, words and formulas in between stay', () => {
  const { workbook, host } = office();
  const texts = [['９０'], ['回避'], ['=40+5'], ['８８分'], ['91']];
  host.paste({ sheet: '评分', row: 2, column: SCORE, texts });
  const kinds = texts.map((_, index) => at(workbook, '评分', 2 + index, SCORE));
  expect(kinds).toMatchObject([
    { kind: 'number', value: 90 },
    { kind: 'text', value: '回避' },
    { kind: 'formula', formula: '40+5' },
    { kind: 'number', value: 88 },
    { kind: 'number', value: 91 },
  ]);
});

it('a big paste is left to the check', () => {
  const { workbook, host } = office();
  host.paste({ sheet: '评分', row: 2, column: SCORE, texts: Array.from({ length: 201 }, () => ['９０']) });
  expect(at(workbook, '评分', 2, SCORE)).toEqual({ kind: 'text', value: '９０' });
});

it('what needs nothing costs no call, what is tidied only a few', () => {
  const { host } = office();
  for (const text of ['92', '园区组', '2026-10', '']) {
    host.edit({ sheet: PLAN, row: 2, column: UNIT, text });
    const reads = host.calls().filter((call) => /get(Values|Formulas|NumberFormats)$/.test(call));
    expect([text, reads.length]).toEqual([text, text === '' ? 1 : 0]);
  }
  host.edit({ sheet: '评分', row: 2, column: SCORE, text: '９２' });
  const blocks = host.calls().filter((call) => /\.(get|set)(Values|Formulas|NumberFormats?)$/.test(call));
  expect(blocks.length).toBeLessThanOrEqual(6);
});

it('whatever fails, the entry stands as it was typed and nobody sees an error', () => {
  const counted = office();
  counted.host.edit({ sheet: '评分', row: 2, column: SCORE, text: '９２' });
  const calls = counted.host.calls().length;
  for (let call = 1; call <= calls; call += 1) {
    const { workbook } = office();
    const failing = hostOf(workbook, { call, mode: 'throw', when: 'before' });
    expect(() => {
      failing.edit({ sheet: '评分', row: 2, column: SCORE, text: '９２' });
    }).not.toThrow();
    expect(at(workbook, '评分', 2, SCORE)).toEqual({ kind: 'text', value: '９２' });
  }
  expect(said.length).toBeGreaterThanOrEqual(calls);
});
