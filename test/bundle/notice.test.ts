// The notice of the sample month through the files that are pushed: published, made, made again, printed.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbook } from '../../local/workbook/index';
import type { Content, XlsxWorkbook } from '../../local/workbook/contract';
import type { FileReport, NoticeReport } from '../../src/app/messages/notice-messages';
import { builtHost, runBuilt } from '../support/built-host';

const SAMPLE = readFileSync(path.join(__dirname, '../../samples/haiyong-2026.xlsx'));
const OCTOBER = { month: '2026-10', language: null, dryRun: false };
const APPROVED = { ...OCTOBER, approvedBy: '陈立群', approvedOn: '2026-11-02', reason: '' };

function published(): XlsxWorkbook {
  const workbook = openWorkbook(SAMPLE);
  expect(runBuilt(workbook, 'clientPublish', APPROVED)).toMatchObject({ version: 1 });
  return workbook;
}

function textOn(workbook: XlsxWorkbook, name: string): string {
  const sheet = workbook.sheets().find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  const all = { row: 1, column: 1, rows: sheet.lastRow(), columns: sheet.lastColumn() };
  return sheet
    .read(all)
    .map((row) => row.map((content) => ('value' in content ? String(content.value) : '')).join(''))
    .join('\n');
}

test('the sample month gets a circular and a poster with the mark of its publication', () => {
  const workbook = published();
  const report = runBuilt<NoticeReport>(workbook, 'clientGenerateNotice', OCTOBER);
  expect(report).toMatchObject({ month: '2026-10', version: 1, kind: 'first' });
  expect(report.written).toEqual(['通报 2026-10', '运行日志']);
  const text = textOn(workbook, '通报 2026-10');
  expect(text).toContain('海永乡效能督查指挥组\n关于2026年10月效能竞赛考核结果的通报');
  expect(text).toContain(`第 1 版　校验码 ${report.mark}`);
  expect(runBuilt<NoticeReport>(workbook, 'clientGenerateNotice', OCTOBER).written).toEqual([]);
});

test('the poster is printed by whatever prints the pages of the platform', () => {
  const workbook = published();
  const printed: string[] = [];
  const printer = (html: string): Uint8Array => {
    printed.push(html);
    return new Uint8Array([37, 80, 68, 70]);
  };
  const request = { ...OCTOBER, document: 'poster' };
  const file = builtHost(workbook, { printer }).run('clientNoticeFile', request) as FileReport;
  expect(file).toMatchObject({ fileName: '海报 2026-10.pdf', base64: 'JVBERg==' });
  expect(printed).toHaveLength(1);
  expect(printed[0]).toContain('科技园区指挥组');
});

test('where nothing prints the person is told what to do instead', () => {
  const host = builtHost(published(), { readConsole: () => undefined });
  const answer = host.run('clientNoticeFile', { ...OCTOBER, document: 'circular' });
  expect(answer).toHaveProperty('refused', expect.stringContaining('用浏览器的打印功能'));
});

test('a notice with 300 lines more makes the same calls, but for a bounded number of row heights', () => {
  const few = callsWith(1);
  const many = callsWith(300);
  const heights = (calls: readonly string[]): number => calls.filter(isHeight).length;
  expect(many.filter((call) => !isHeight(call) && !isGrowth(call))).toEqual(
    few.filter((call) => !isHeight(call) && !isGrowth(call)),
  );
  // At most 40 for each of the eight tables, and one for every change between text and table.
  expect(heights(many)).toBeLessThan(400);
});

const isHeight = (call: string): boolean => call.endsWith('setRowHeights');
/** A grid that is full grows by one call. */
const isGrowth = (call: string): boolean => /insertRowsAfter|getMaxRows/.test(call);

/** Of a draft whose plan has so many open lines more. */
function callsWith(more: number): readonly string[] {
  const workbook = openWorkbook(SAMPLE);
  const sheet = workbook.sheets().find(({ name }) => name === '月度计划');
  if (sheet === undefined) throw new Error('the sample has no 月度计划');
  const columns = sheet.lastColumn();
  const rows = sheet.read({ row: 1, column: 1, rows: sheet.lastRow(), columns });
  const open = rows.find((row) => textIn(row[0]) === '2026-10' && textIn(row[2]) === 'KJ10-6') ?? [];
  const copies = Array.from({ length: more }, (_, index) =>
    open.map((content, column): Content => (column === 2 ? { kind: 'text', value: `加${index}` } : content)),
  );
  sheet.write({ row: sheet.lastRow() + 1, column: 1, rows: more, columns }, copies);
  const host = builtHost(workbook);
  expect(host.run('clientGenerateNotice', OCTOBER)).not.toHaveProperty('refused');
  return [...host.calls()];
}

function textIn(content: Content | undefined): string {
  return content !== undefined && 'value' in content ? String(content.value) : '';
}
