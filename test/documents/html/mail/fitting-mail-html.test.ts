import type { PrintedDocument } from '../../../../src/documents/block';
import { fittingMailHtml } from '../../../../src/documents/html/mail/fitting-mail-html';
import { mailHtml } from '../../../../src/documents/html/mail/mail-html';

const members = (count: number): PrintedDocument => ({
  language: 'zh-CN',
  name: '排名',
  blocks: [
    {
      kind: 'table',
      caption: '',
      columns: ['名次', '姓名', '单位', '总分'].map((header) => ({ header, align: 'left', width: 1 })),
      rows: Array.from({ length: count }, (_, index) => ({
        mark: 'none',
        cells: [String(index + 1), `成员<${index + 1}>`, '项目建设组', '90.00'],
      })),
    },
  ],
});

it('a mail of usual length has its tables', () => {
  expect(fittingMailHtml(members(20))).toBe(mailHtml(members(20)));
});

it('a mail about a thousand people still leaves, with every one of them in its lines', () => {
  const html = fittingMailHtml(members(1000));
  expect(Buffer.byteLength(mailHtml(members(1000)))).toBeGreaterThan(200 * 1024);
  expect(Buffer.byteLength(html)).toBeLessThan(200 * 1024);
  for (const row of [1, 500, 1000]) expect(html).toContain(`成员&lt;${row}&gt;`);
  expect(html).not.toContain('<成员');
  expect(html.split('\n').length).toBeGreaterThan(1000);
});
