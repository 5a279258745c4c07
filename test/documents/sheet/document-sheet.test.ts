import type { Block } from '../../../src/documents/block';
import { circularDocument } from '../../../src/documents/notice/circular';
import { documentSheet } from '../../../src/documents/sheet/document-sheet';
import { isOurs, signatureLine } from '../../../src/sheets/layouts/signature';
import type { SheetLayout } from '../../../src/sheets/sheet-layout';
import { linesOf, rowWith } from '../../support/layouts';
import { noticeContentOf, rankedMonth, unfinishedTaskOf } from '../../support/notices';
import { sheetOf } from '../../support/snapshot';

const SIGNATURE = signatureLine({ programVersion: '0.1.0', content: 'notice 2026-10 v1', inputHash: 'abc' });

function sheetFrom(blocks: readonly Block[]): SheetLayout {
  return documentSheet({
    document: { language: 'zh-CN', name: '通报 2026-10', blocks },
    sheetName: '通报 2026-10',
    status: { value: '未完成', style: 'error' },
    signature: SIGNATURE,
  });
}

/** By the row's number as people see it. */
function heightOf(layout: SheetLayout, row: number): number | undefined {
  return layout.rowHeights.find((each) => each.row === row)?.pixels;
}

function rowOf(layout: SheetLayout, text: string): number {
  return layout.rows.indexOf(rowWith(layout, text)) + 1;
}

const table = (cells: readonly string[]): Block => ({
  kind: 'table',
  caption: '',
  columns: [
    { header: '名次', align: 'center', width: 1 },
    { header: '单位', align: 'left', width: 3 },
    { header: '总分', align: 'right', width: 2 },
  ],
  rows: [{ cells, mark: 'none' }],
});

it('the type area is 156 mm wide, A4 less the margins of an official document', () => {
  const pixels = sheetFrom([]).columnWidths.reduce((sum, width) => sum + width, 0);
  expect((pixels / 96) * 25.4).toBeCloseTo(156, 0);
});

it('the first line tells whether the sheet is whole, the last whose it is', () => {
  const layout = sheetFrom([{ kind: 'title', text: '通报' }]);
  expect(linesOf(layout)[0]).toBe('未完成');
  expect(isOurs(sheetOf(layout.name, { rows: linesOf(layout).map((line) => [line]) }))).toBe(true);
});

it('a paragraph begins with two characters’ room and goes on in lines of at most 27 characters', () => {
  const text = '效能竞赛考核结果，'.repeat(12);
  const lines = linesOf(sheetFrom([{ kind: 'paragraph', text }])).slice(1, -1);
  expect(lines[0]).toMatch(/^　　效/);
  expect(lines.join('')).toBe(`　　${text}`);
  for (const line of lines) {
    expect(line.length).toBeLessThanOrEqual(27);
    expect(line).not.toMatch(/^，/);
  }
});

it('a title too long for one line breaks before what it is about', () => {
  const lines = linesOf(
    sheetFrom([{ kind: 'title', text: '海永乡效能督查指挥组关于2026年10月效能竞赛考核结果的通报' }]),
  );
  expect(lines.slice(1, 3)).toEqual(['海永乡效能督查指挥组', '关于2026年10月效能竞赛考核结果的通报']);
});

it('figures are written as figures, names that look like figures as text', () => {
  const row = rowWith(sheetFrom([table(['1', '007', '93.51'])]), '007');
  expect(row.filter(({ value }) => value !== null).map(({ value, style }) => [value, style])).toEqual([
    [1, 'circularWhole'],
    ['007', 'circularCell'],
    [93.51, 'circularPoints'],
  ]);
});

it('a table is as wide as the page, every cell merged over its columns and bordered', () => {
  const layout = sheetFrom([table(['1', '甲组', '93.51'])]);
  const head = rowOf(layout, '名次');
  expect(layout.bordered).toEqual([{ row: head, column: 1, rows: 2, columns: 42 }]);
  expect(layout.mergesAcross.filter(({ row }) => row === head).map(({ column, columns }) => [column, columns])).toEqual(
    [
      [1, 7],
      [8, 21],
      [29, 14],
    ],
  );
});

it('a row is as high as its longest text needs, and never higher than spreadsheets allow', () => {
  const low = sheetFrom([table(['1', '甲组', '93.51'])]);
  const high = sheetFrom([table(['1', '长'.repeat(100), '93.51'])]);
  const highest = sheetFrom([table(['1', '长'.repeat(5000), '93.51'])]);
  expect(heightOf(low, rowOf(low, '甲组'))).toBe(29);
  // 294 pixels hold 19 characters of 11 points: a hundred need six lines of 21 pixels.
  expect(heightOf(high, rowOf(high, '长'))).toBe(6 * 21 + 8);
  expect(heightOf(highest, rowOf(highest, '长'))).toBe(545);
});

it('a table of many different heights has one for all its rows, so that writing it takes no more calls', () => {
  const rows = Array.from({ length: 100 }, (_, index) => ({
    cells: [String(index + 1), '长'.repeat(index % 2 === 0 ? 5 : 50), '93.51'],
    mark: 'none' as const,
  }));
  const block = table([]);
  const layout = sheetFrom([block.kind === 'table' ? { ...block, rows } : block]);
  const first = rowOf(layout, '名次');
  const heights = layout.rowHeights.filter(({ row }) => row >= first && row <= first + 100);
  expect(heights).toHaveLength(101);
  expect(new Set(heights.map(({ pixels }) => pixels)).size).toBe(1);
});

it('nothing of a circular is lost on its sheet, whatever the names', () => {
  const names = Array.from({ length: 30 }, (_, index) => `第${index + 1}组${'<长&名>'.repeat(20)}`);
  const content = noticeContentOf({ result: rankedMonth(names), unfinished: [unfinishedTaskOf({ unit: names[0]! })] });
  const document = circularDocument(content, ['说明'.repeat(200)], 'zh-CN');
  const text = linesOf(sheetFrom(document.blocks)).join('');
  for (const name of names) expect(text).toContain(name);
  expect(text).toContain('说明'.repeat(200));
});

it('the office and the date stand under each other at the right', () => {
  const layout = sheetFrom([{ kind: 'signature', lines: ['海永乡督查办', '2026年11月2日'] }]);
  const row = rowOf(layout, '海永乡督查办');
  expect(layout.mergesAcross).toContainEqual({ row, column: 22, rows: 2, columns: 21 });
  expect(layout.rows[row]?.[21]).toEqual({ value: '2026年11月2日', style: 'circularCentred' });
});
