import type { Block } from '../../../src/documents/block';
import { plainText } from '../../../src/documents/plain-text/plain-text';
import { displayWidth } from '../../../src/sheets/layouts/line-breaking';
import { sampleCircular, sampleMail } from '../../support/printed-documents';

const text = (...blocks: readonly Block[]): string => plainText({ language: 'zh-CN', name: '结果', blocks });
const narrow: Block = {
  kind: 'table',
  caption: '得分明细',
  columns: [
    { header: '指标', align: 'left', width: 2 },
    { header: '得分', align: 'right', width: 1 },
  ],
  rows: [
    { cells: ['工作完成', '39.10'], mark: 'none' },
    { cells: ['测评', '9.05'], mark: 'none' },
  ],
};

it('a table that fits the line stands in columns, a Chinese character taking two', () => {
  expect(text(narrow)).toBe('得分明细\n指标       得分\n--------  -----\n工作完成  39.10\n测评       9.05\n');
});

it('a table that does not fit names every figure, and leaves blanks out', () => {
  const long = '高标准农田建设项目验收资料整理并上报县农业农村局，并做好第三方检测的配合';
  const columns = ['单位', '任务', '责任人', '原因'].map((header) => ({ header, align: 'left' as const, width: 1 }));
  const rows = [
    { cells: ['农业组', long, '李秀英', '检测报告迟到'], mark: 'none' as const },
    { cells: ['项目组', '签订协议', '张伟', ''], mark: 'none' as const },
  ];
  expect(text({ kind: 'table', caption: '', columns, rows })).toBe(
    `农业组  ${long.slice(0, 35)}\n${long.slice(35)}\n    责任人：李秀英；原因：检测报告迟到\n项目组  签订协议\n    责任人：张伟\n`,
  );
});

it.each([
  ['a mail', sampleMail()],
  ['a circular', sampleCircular()],
])('no line of %s is wider than 78 columns, but for a comma that may hang', (_, document) => {
  for (const line of plainText(document).split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
});

it('a paragraph begins with two characters of space and its lines are kept', () => {
  expect(text({ kind: 'paragraph', text: '一\n二' })).toBe('　　一\n二\n');
});

it('the address of a link stands alone on its line, however long', () => {
  const address = `https://example.com/${'a'.repeat(100)}`;
  expect(text({ kind: 'link', text: '公示栏', address })).toBe(`公示栏\n${address}\n`);
});

it('an address that must not become a link is not written', () => {
  expect(text({ kind: 'link', text: '公示栏', address: 'javascript:alert(1)' })).toBe('公示栏\n');
});

it('what cannot be printed does not reach the text either', () => {
  expect(text({ kind: 'note', text: '李\u202E\u0000' })).toBe('李〓〓\n');
});
