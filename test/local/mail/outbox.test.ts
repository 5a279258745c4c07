import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import PostalMime from 'postal-mime';
import type { Email } from 'postal-mime';
import { MailNotSent } from '../../../local/host/index';
import type { HostMail } from '../../../local/host/index';
import { outboxChannel } from '../../../local/mail/index';
import { mailOf, MAIL_WORKER } from '../../support/mails';

const DATE = new Date('2026-11-02T01:30:00Z');
const root = mkdtempSync(path.join(tmpdir(), 'xiaoneng-outbox-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

let folders = 0;

/** The files of a fresh outbox after these mails, by name. */
function filesOf(...mails: readonly HostMail[]): Map<string, Buffer> {
  folders += 1;
  const folder = path.join(root, String(folders), 'outbox');
  const channel = outboxChannel({ folder, date: DATE, workerFile: MAIL_WORKER });
  for (const mail of mails) channel.send(mail);
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name))]));
}

function fileOf(mail: HostMail): Buffer {
  const [file] = filesOf(mail).values();
  return file!;
}

function parsed(mail: HostMail): Promise<Email> {
  return PostalMime.parse(fileOf(mail));
}

describe('a mail in the outbox', () => {
  it('says who sends what to whom, in Chinese, for every mail program', async () => {
    const mail = await parsed(mailOf({ cc: ['wang@example.com'], replyTo: 'answers@example.com' }));
    expect(mail.from).toMatchObject({ name: '海永镇绩效考核办', address: 'office@haiyong.example.com' });
    expect(mail.to).toEqual([{ name: '', address: 'li@example.com' }]);
    expect(mail.cc).toEqual([{ name: '', address: 'wang@example.com' }]);
    expect(mail.replyTo).toEqual([{ name: '', address: 'answers@example.com' }]);
    expect(mail.subject).toBe('2026年10月效能竞赛考核结果（第1版）：指挥组');
    expect(mail.date).toBe('2026-11-02T01:30:00.000Z');
  });

  it('has its text, its HTML and its attachment intact', async () => {
    const mail = await parsed(mailOf());
    expect(mail.text?.trim()).toBe('李组长：\n10月考核结果已公布。');
    expect(mail.html?.trim()).toBe('<p>李组长：</p><p>10月考核结果已公布。</p>');
    const [attachment] = mail.attachments;
    expect(attachment).toMatchObject({
      filename: '通报 2026-10.pdf',
      mimeType: 'application/pdf',
      disposition: 'attachment',
    });
    expect(Buffer.from(attachment!.content as ArrayBuffer)).toEqual(Buffer.from('%PDF-1.7 \u0000\u00ff\r\n.\r\n'));
  });

  it('is plain text where there is no HTML', async () => {
    const mail = await parsed(mailOf({ html: '', attachments: [] }));
    expect(mail.html).toBeUndefined();
    expect(mail.text?.trim()).toBe('李组长：\n10月考核结果已公布。');
  });

  it('consists of short lines of ASCII that end as the format wants it', () => {
    const text = fileOf(mailOf({ subject: '效'.repeat(200), text: '能'.repeat(5000) })).toString('latin1');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\u0080-\u00ff]/u);
    expect(Math.max(...text.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
  });

  it('is opened by mail programs as one still to be sent', async () => {
    expect((await parsed(mailOf())).headers).toContainEqual(expect.objectContaining({ key: 'x-unsent', value: '1' }));
  });

  it('does not tell hidden recipients', () => {
    expect(fileOf(mailOf({ bcc: ['secret@example.com'] })).toString()).not.toMatch(/secret|bcc/iu);
  });

  it('does not tell what machine or program it was made with', () => {
    expect(fileOf(mailOf()).toString()).not.toMatch(/x-mailer|nodemailer|received/iu);
  });
});

describe('the same mail', () => {
  it('becomes the same file again, byte for byte', () => {
    expect([...filesOf(mailOf(), mailOf())]).toEqual([...filesOf(mailOf())]);
  });

  it('is named after its recipient and its content', () => {
    const [name] = filesOf(mailOf()).keys();
    expect(name).toMatch(/^li@example\.com-[0-9a-f]{12}\.eml$/u);
  });

  it('has the same Message-ID, of the sender’s domain', async () => {
    const [first, second] = await Promise.all([parsed(mailOf()), parsed(mailOf())]);
    expect(first.messageId).toMatch(/^<[0-9a-f]{32}@haiyong\.example\.com>$/u);
    expect(second.messageId).toBe(first.messageId);
  });

  it('is the same although its PDF was printed at another time', () => {
    const [attachment] = mailOf().attachments;
    const later = mailOf({ attachments: [{ ...attachment!, bytes: Buffer.from('%PDF later') }] });
    expect([...filesOf(later).keys()]).toEqual([...filesOf(mailOf()).keys()]);
  });

  it.each([
    ['recipient', { to: ['wang@example.com'] }],
    ['subject', { subject: '更正' }],
    ['text', { text: '更正' }],
    ['sender', { senderName: '考核办' }],
  ])('is another one with another %s', (_, changed) => {
    expect(filesOf(mailOf(), mailOf(changed)).size).toBe(2);
  });
});

describe('a file name', () => {
  it.each([
    ['../../etc/passwd@example.com', /^_{2}.*etc_passwd@example\.com-/u],
    ['..@example.com', /^_@example\.com-/u],
    [`${'a'.repeat(300)}@example.com`, /^a{80}-[0-9a-f]{12}\.eml$/u],
    ['李@example.com', /^_@example\.com-/u],
    ['CON@a:b|c?.com', /^CON@a_b_c_\.com-/u],
  ])('is safe for %s', (address, name) => {
    const names = [...filesOf(mailOf({ to: [address] })).keys()];
    expect(names).toEqual([expect.stringMatching(name)]);
    expect(Buffer.byteLength(names[0]!)).toBeLessThan(120);
  });
});

describe('a mail that would smuggle something into its headers', () => {
  it.each([
    ['a second header in the subject', { subject: 'a\r\nBcc: evil@example.com' }, 'Subject'],
    ['a line feed in the sender’s name', { senderName: 'a\nb' }, 'From'],
    ['a line break in an address', { to: ['li@example.com\r\nDATA'] }, 'To'],
    ['a NUL in the address for answers', { replyTo: 'a\0@example.com' }, 'Reply-To'],
    ['a line separator in a hidden address', { bcc: ['a\u2028@example.com'] }, 'Bcc'],
    ['letters that run backwards in a copy’s address', { cc: ['\u202egro.live@example.com'] }, 'Cc'],
    [
      'a name of an attachment that hides its ending',
      { attachments: [{ fileName: '通报\u202efdp.exe', contentType: 'application/pdf', bytes: new Uint8Array() }] },
      'attachment',
    ],
  ])('is refused: %s', (_, changed, header) => {
    expect(() => filesOf(mailOf(changed))).toThrow(
      new MailNotSent('refused', `a line break or a control character in a header (${header})`),
    );
  });

  it('is refused without an address to send from or to', () => {
    expect(() => filesOf(mailOf({ from: '' }))).toThrow('no address to send from');
    expect(() => filesOf(mailOf({ to: [] }))).toThrow('no address to send to');
  });

  it('cannot add a recipient by way of a display name or a comma', async () => {
    const mail = await parsed(mailOf({ senderName: '"a" <evil@example.com>, b' }));
    expect(mail.from).toMatchObject({ address: 'office@haiyong.example.com' });
    expect(mail.headers.filter(({ key }) => key === 'from')).toHaveLength(1);
  });
});

describe('an outbox that cannot be written', () => {
  it('says that the mail has not left, and leaves nothing half written behind', () => {
    const folder = path.join(root, 'blocked');
    // A folder stands where the mail's file would be.
    const [name] = filesOf(mailOf()).keys();
    mkdirSync(path.join(folder, name!, 'in the way'), { recursive: true });
    const channel = outboxChannel({ folder, date: DATE, workerFile: MAIL_WORKER });
    expect(() => {
      channel.send(mailOf());
    }).toThrow(expect.objectContaining({ name: 'MailNotSent', failure: 'refused' }));
    expect(readdirSync(folder)).toEqual([name]);
  });

  it('says at once that the program has to be built', () => {
    expect(() => outboxChannel({ folder: root, date: DATE, workerFile: '/nowhere.mjs' })).toThrow(
      'build the program again',
    );
  });
});
