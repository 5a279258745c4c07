import { readFileSync } from 'node:fs';
import PostalMime from 'postal-mime';
import { workplace } from './command-line';
import type { Workplace } from './command-line';

const MONTH = ['month.xlsx', '--month', '2026-10', '--now', '2026-11-02T10:00'];
/** No server stands there, and none may be asked. */
const SERVER = ['--send', '--smtp', 'smtp://127.0.0.1:9', '--from', 'office@example.com'];
const WITHOUT_PRINTER = { XIAONENG_PRINTER: 'none' };

let place: Workplace;
beforeAll(() => {
  place = workplace();
  place.run(['publish', ...MONTH, '--in-place', '--approved-by', '陈立群', '--approved-on', '2026-11-02']);
});
afterAll(() => {
  place.remove();
});

function mailFiles(): readonly string[] {
  return place.files().filter((name) => name.endsWith('.eml'));
}

describe('options that do not go together', () => {
  it.each([
    ['a copy of the workbook, in which the next run would not find what was sent', SERVER, '--in-place'],
    ['no server', ['--send', '--in-place'], '--smtp'],
    ['a server and nothing to send', ['--smtp', 'smtp://mail.example.com'], '--send'],
    ['no sender', ['--send', '--in-place', '--smtp', 'smtp://mail.example.com'], '--from'],
    ['an address that is none', ['--to-self', 'nobody'], 'nobody'],
    [
      'a user without a password',
      ['--send', '--in-place', '--smtp', 'smtp://me@mail.example.com'],
      'XIAONENG_SMTP_PASSWORD',
    ],
    ['two tasks at a time', ['--mark-sent', 'a', '--send-again', 'b'], '--mark-sent'],
  ])('end with 2: %s', (_, words, sentence) => {
    const { status, stderr } = place.run(['mail', ...MONTH, ...words]);
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
    expect(mailFiles()).toEqual([]);
  });

  it('never repeat the password of a server', () => {
    const { stderr, stdout } = place.run(['mail', ...MONTH, '--in-place', '--send', '--smtp', 'http://me:secret@mail']);
    expect(stderr + stdout).not.toContain('secret');
  });
});

describe('mail', () => {
  it('only lists the mails with --dry-run', () => {
    const before = place.bytes('month.xlsx');
    const { status, stdout } = place.run(['mail', ...MONTH, '--dry-run'], WITHOUT_PRINTER);
    expect(status).toBe(0);
    expect(stdout).toContain('chen.liqun@haiyong.example.com');
    expect(place.bytes('month.xlsx')).toEqual(before);
    expect(mailFiles()).toEqual([]);
  });

  it('shows the plan and sends nothing where nobody can agree', () => {
    const before = place.bytes('month.xlsx');
    const { status, stderr } = place.run(['mail', ...MONTH, '--in-place', ...SERVER], WITHOUT_PRINTER);
    expect(status).toBe(2);
    expect(stderr).toContain('chen.liqun@haiyong.example.com');
    expect(stderr).toContain('--yes');
    expect(place.bytes('month.xlsx')).toEqual(before);
  });

  it('puts every mail into the outbox, once', async () => {
    const { status, stdout } = place.run(['mail', ...MONTH, '--in-place', '--json', '-q'], WITHOUT_PRINTER);
    expect(status).toBe(0);
    const { sent } = JSON.parse(stdout) as { sent: number };
    expect(mailFiles()).toHaveLength(sent);
    const again = place.run(['mail', ...MONTH, '--in-place', '--json', '-q'], WITHOUT_PRINTER);
    expect(again.status).toBe(0);
    expect(JSON.parse(again.stdout)).toMatchObject({ sent: 0 });
    const first = await PostalMime.parse(readFileSync(place.file(mailFiles()[0] ?? '')));
    expect(first.subject).toContain('2026年10月');
    expect(first.from?.address).toBe('owner@localhost');
  });

  it('calls a mail in the outbox a file, and names everybody who has no address', () => {
    const { stdout } = place.run(['mail', ...MONTH, '--in-place', '-q'], WITHOUT_PRINTER);
    expect(stdout).toMatch(/已存为文件 {2}陈立群/u);
    expect(stdout).not.toContain('已发送');
    const [, warnings] = /警告 (\d+)/u.exec(stdout) ?? [];
    expect(stdout.match(/没有邮箱/gu)).toHaveLength(Number(warnings));
  });

  it('ends with 4 while mails are left, and names why', () => {
    const { status, stdout } = place.run(['mail', ...MONTH, '--in-place', ...SERVER, '--yes', '-q'], WITHOUT_PRINTER);
    expect(status).toBe(4);
    expect(stdout).toMatch(/失败 {2}陈立群/u);
  });

  it('refuses a key that no mail has', () => {
    const { status, stderr } = place.run(
      ['mail', ...MONTH, '--in-place', '--mark-sent', 'nothing', '-q'],
      WITHOUT_PRINTER,
    );
    expect(status).toBe(1);
    expect(stderr).toContain('没有这封邮件');
  });

  it('makes one test mail for oneself and records nothing', () => {
    const before = mailFiles();
    const { status, stdout } = place.run(
      ['mail', ...MONTH, '--in-place', '--to-self', 'me@example.com', '-q'],
      WITHOUT_PRINTER,
    );
    expect(status).toBe(0);
    expect(stdout).toContain('me@example.com');
    expect(mailFiles()).toHaveLength(before.length + 1);
  });
});
