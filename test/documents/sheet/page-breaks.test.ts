import type { Block } from '../../../src/documents/block';
import { circularDocument } from '../../../src/documents/notice/circular';
import { documentSheet } from '../../../src/documents/sheet/document-sheet';
import { pageBreaks } from '../../../src/documents/sheet/page-breaks';
import { linesOf } from '../../support/layouts';
import { noticeContentOf, rankedMonth } from '../../support/notices';

/** The text of each page, and the lines that begin all but the first. */
function printed(blocks: readonly Block[]): { pages: string[]; beginnings: string[] } {
  const document = { language: 'zh-CN', name: '通报 2026-10', blocks } as const;
  const layout = documentSheet({ document, sheetName: '通报', status: { value: '', style: 'error' }, signature: '' });
  const rows = linesOf(layout).slice(0, -1);
  const breaks = pageBreaks(document);
  const pages = [1, ...breaks].map((row, index) => rows.slice(row - 1, (breaks[index] ?? Infinity) - 1).join('\n'));
  return { pages, beginnings: breaks.map((row) => rows[row - 1]!.trim()) };
}

function beginnings(blocks: readonly Block[]): string[] {
  return printed(blocks).beginnings;
}

const lines = (count: number): Block[] => Array.from({ length: count }, () => ({ kind: 'paragraph', text: '正文' }));
const heading = (text: string, level: 1 | 2 = 1): Block => ({ kind: 'heading', level, text });
const tableOf = (cells: readonly string[], caption = ''): Block => ({
  kind: 'table',
  caption,
  columns: [{ header: '单位', align: 'left', width: 1 }],
  rows: cells.map((cell) => ({ cells: [cell], mark: 'none' })),
});

it('every attachment of a notice begins a page, however little stands before it', () => {
  const content = noticeContentOf({ result: rankedMonth(['甲组', '乙组']) });
  const { blocks } = circularDocument(content, ['计算说明'], 'zh-CN');
  const attachments = beginnings(blocks).filter((line) => line.startsWith('附件'));
  const titles = blocks.flatMap((block) => (block.kind === 'title' ? block.text : [])).slice(1);
  expect(titles.length).toBeGreaterThan(0);
  expect(attachments).toEqual(titles);
});

it('a page has 22 lines of text, whatever the program that prints it would make room for', () => {
  const text = Array.from({ length: 50 }, (_, index): Block => ({ kind: 'paragraph', text: String(index + 1) }));
  expect(beginnings(text)).toEqual(['23', '45']);
});

it('the title of the notice itself begins no further page', () => {
  expect(beginnings([{ kind: 'title', text: '通报' }, ...lines(3)])).toEqual([]);
});

it('a heading goes to the next page with what it heads', () => {
  // 22 lines a page.
  expect(beginnings([...lines(21), heading('一、结果'), ...lines(5)])).toEqual(['一、结果']);
  expect(beginnings([...lines(20), heading('一、结果'), ...lines(1)])).toEqual([]);
});

it('a heading takes the part heading below it along, and the page is broken once', () => {
  expect(beginnings([...lines(20), heading('一、结果'), heading('（一）村'), ...lines(5)])).toEqual(['一、结果']);
});

it('on later pages headings are looked after as on the first', () => {
  expect(beginnings([...lines(21), heading('一、结果'), ...lines(20), heading('二、选树'), ...lines(2)])).toEqual([
    '一、结果',
    '二、选树',
  ]);
});

it('a table does not leave its caption or its head alone at the foot', () => {
  expect(beginnings([...lines(21), tableOf(['甲组', '乙组'], '排名')])).toEqual(['排名']);
  expect(beginnings([...lines(21), tableOf(['甲组', '乙组'])])).toEqual(['单位']);
});

it('rows as high as a page go to the next one without leaving the heading’s page empty', () => {
  expect(beginnings([...lines(2), heading('一、结果'), tableOf(['长'.repeat(5000), '长'.repeat(5000)])])).toEqual([
    '长'.repeat(5000),
  ]);
});

it('a table that is moved on whole takes its heading along', () => {
  const short = tableOf(Array.from({ length: 12 }, () => '甲组'));
  expect(beginnings([...lines(11), heading('一、结果'), heading('（一）村'), short])).toEqual(['一、结果']);
});

it('a short table is not torn, and no text leaves one line to the next page', () => {
  const short = tableOf(
    Array.from({ length: 8 }, () => '甲组'),
    '排名',
  );
  expect(beginnings([...lines(16), short])).toEqual(['排名']);
  const text = Array.from({ length: 3 }, () => '句').join('\n');
  expect(beginnings([...lines(20), { kind: 'paragraph', text }])).toEqual(['句']);
  expect(printed([...lines(20), { kind: 'paragraph', text }]).pages[1]).toBe('句\n句');
  expect(printed([...lines(21), { kind: 'paragraph', text: '句\n句' }]).pages[1]).toBe('　　句\n句');
});

it('an empty row at the end makes no empty page before an attachment', () => {
  for (let count = 1; count < 60; count += 1) {
    const table = tableOf(Array.from({ length: count }, () => '甲组'));
    const { pages } = printed([{ kind: 'title', text: '通报' }, table, { kind: 'title', text: '附件1' }]);
    for (const page of pages) expect(page.trim()).not.toBe('');
  }
});

it('the office and the date share a page with the list of attachments', () => {
  for (let count = 1; count < 30; count += 1) {
    const list: Block = { kind: 'attachments', label: '附件：', items: ['1. 计算说明'] };
    const signature: Block = { kind: 'signature', lines: ['督查办', '2026年11月2日'] };
    const { pages } = printed([...lines(count), list, signature]);
    const last = pages.find((page) => page.includes('督查办'));
    expect(last).toEqual(expect.stringContaining('附件'));
    expect(last).toEqual(expect.stringContaining('2026年11月2日'));
  }
});
