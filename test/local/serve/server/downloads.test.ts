import { mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runningServer, type RunningServer } from './running-server';

let server: RunningServer;
beforeEach(async () => {
  server = await runningServer({
    fileName: '海永 "2026".xlsx',
    answers: { bytes: () => new Uint8Array([80, 75, 3, 4]) },
  });
});
afterEach(() => server.close());

function kept(name: string, text: string, written: string): void {
  const file = path.join(server.outboxFolder, name);
  writeFileSync(file, text);
  utimesSync(file, new Date(written), new Date(written));
}

it('the workbook is saved under its own name, whatever letters it has', async () => {
  const { status, headers, bytes } = await server.get('/api/workbook');
  expect(status).toBe(200);
  expect([...bytes]).toEqual([80, 75, 3, 4]);
  expect(headers['content-type']).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  expect(headers['content-disposition']).toBe(
    `attachment; filename="____2026_.xlsx"; filename*=UTF-8''${encodeURIComponent('海永 "2026".xlsx')}`,
  );
});

it('an outbox that does not exist yet is an empty list', async () => {
  expect(JSON.parse((await server.get('/api/outbox')).text)).toEqual({ mails: [] });
});

it('mails are listed with the newest first, and nothing that is no mail', async () => {
  kept('li@example.com-1.eml', 'one', '2026-11-02T01:00:00.000Z');
  kept('wang@example.com-2.eml', 'three', '2026-11-02T02:00:00.000Z');
  kept('notes.txt', 'no mail', '2026-11-02T03:00:00.000Z');
  mkdirSync(path.join(server.outboxFolder, 'folder.eml'));
  expect(JSON.parse((await server.get('/api/outbox')).text)).toEqual({
    mails: [
      { name: 'wang@example.com-2.eml', bytes: 5, written: '2026-11-02T02:00:00.000Z' },
      { name: 'li@example.com-1.eml', bytes: 3, written: '2026-11-02T01:00:00.000Z' },
    ],
  });
});

it('a mail is saved, never shown as a page', async () => {
  kept('li@example.com-1.eml', 'Subject: <script>', '2026-11-02T01:00:00.000Z');
  const { headers, text } = await server.get('/api/outbox/li%40example.com-1.eml');
  expect(text).toBe('Subject: <script>');
  expect(headers['content-type']).toBe('message/rfc822');
  expect(headers['content-disposition']).toMatch(/^attachment; filename="li@example.com-1\.eml"/u);
  expect(headers['content-security-policy']).toContain('sandbox');
});

it('what is not in the list is not read: other files, links and ways out of the folder', async () => {
  writeFileSync(path.join(server.outboxFolder, 'notes.txt'), 'no mail');
  symlinkSync('/etc/passwd', path.join(server.outboxFolder, 'link.eml'));
  for (const name of [
    'notes.txt',
    'link.eml',
    '..%2fmonth.xlsx',
    '..%2f..%2fetc%2fpasswd',
    '%2fetc%2fpasswd',
    'gone.eml',
  ]) {
    const { status, text } = await server.get(`/api/outbox/${name}`);
    expect(status).toBe(404);
    expect(text).toContain('没有这封邮件');
  }
});
