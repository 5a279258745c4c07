import type { Block } from '../../../src/documents/block';
import { circularDocument } from '../../../src/documents/notice/circular';
import { documentSheet } from '../../../src/documents/sheet/document-sheet';
import { pageBreaks } from '../../../src/documents/sheet/page-breaks';
import { linesOf } from '../../support/layouts';
import { noticeContentOf, rankedMonth } from '../../support/notices';

/** The lines that begin a page. */
function beginnings(blocks: readonly Block[]): string[] {
  const document = { language: 'zh-CN', name: '通报 2026-10', blocks } as const;
  const layout = documentSheet({ document, sheetName: '通报', status: { value: '', style: 'error' }, signature: '' });
  return pageBreaks(document).map((row) => linesOf(layout)[row - 1]!.trim());
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

it('the title of the notice itself begins no further page', () => {
  expect(beginnings([{ kind: 'title', text: '通报' }, ...lines(3)])).toEqual([]);
});

it('a heading goes to the next page with what it heads', () => {
  // 22 lines a page.
  expect(beginnings([...lines(21), heading('一、结果'), ...lines(5)])).toEqual(['一、结果']);
  expect(beginnings([...lines(20), heading('一、结果'), ...lines(5)])).toEqual([]);
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
  expect(beginnings([...lines(5), tableOf(Array.from({ length: 60 }, () => '甲组'))])).toEqual([]);
});

it('rows as high as a page leave no page empty', () => {
  expect(beginnings([...lines(2), heading('一、结果'), tableOf(['长'.repeat(5000)])])).toEqual([]);
});
