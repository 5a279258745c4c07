import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import PostalMime from 'postal-mime';
import { MailNotSent } from '../../../local/host/index';
import type { HostMail } from '../../../local/host/index';
import { smtpChannel } from '../../../local/mail/index';
import type { SmtpServer } from '../../../local/mail/index';
import { loopbackPost } from '../../support/loopback-post';
import type { LoopbackPost, PostBehaviour } from '../../support/loopback-post';
import { mailOf, MAIL_WORKER } from '../../support/mails';

const OPENSSL = 'openssl';
const DATE = new Date('2026-11-02T01:30:00Z');
const folder = mkdtempSync(path.join(tmpdir(), 'xiaoneng-smtp-'));
let post: LoopbackPost | null = null;
afterEach(async () => {
  await post?.close();
  post = null;
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function startPost(behaviour: Partial<PostBehaviour> = {}): Promise<LoopbackPost> {
  post = await loopbackPost(behaviour);
  return post;
}

function send(mail: HostMail, { port }: Pick<LoopbackPost, 'port'>, server: Partial<SmtpServer> = {}): void {
  const whole: SmtpServer = { host: '127.0.0.1', port, encryption: 'offered', login: null, ...server };
  smtpChannel({ server: whole, date: DATE, workerFile: MAIL_WORKER }).send(mail);
}

/** Why the mail was not sent. */
function failureOf(work: () => void): { readonly failure: string; readonly message: string } | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof MailNotSent) return { failure: error.failure, message: error.message };
    throw error;
  }
}

describe('a mail server that takes the mail', () => {
  it('gets it once, whole, for exactly its recipients', async () => {
    const server = await startPost();
    send(mailOf({ cc: ['wang@example.com'], bcc: ['secret@example.com'] }), server);
    const [mail, ...others] = await server.close();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      from: 'office@haiyong.example.com',
      to: ['li@example.com', 'wang@example.com', 'secret@example.com'],
    });
    expect(mail!.content).not.toMatch(/secret|bcc|unsent/iu);
    const parsed = await PostalMime.parse(mail!.content);
    expect(parsed.subject).toBe('2026年10月效能竞赛考核结果（第1版）：指挥组');
    expect(parsed.html).toContain('<p>李组长：</p>');
    expect(Buffer.from(parsed.attachments[0]!.content as ArrayBuffer)).toEqual(
      Buffer.from(mailOf().attachments[0]!.bytes),
    );
  });

  it('takes one mail after another in the order they were sent', async () => {
    const server = await startPost();
    const recipients = ['a@example.com', 'b@example.com', 'c@example.com'];
    for (const to of recipients) send(mailOf({ to: [to] }), server);
    expect((await server.close()).flatMap(({ to }) => to)).toEqual(recipients);
  });

  it('is logged in to where it asks for that', async () => {
    const login = { user: 'office', password: '密码 #1' };
    const server = await startPost({ login });
    send(mailOf(), server, { login });
    expect(await server.close()).toHaveLength(1);
  });

  it('is told a line of the text that consists of a dot as it stands', async () => {
    const server = await startPost();
    send(mailOf({ text: 'a\n.\nb\n..\n', html: '', attachments: [] }), server);
    const [mail] = await server.close();
    expect((await PostalMime.parse(mail!.content)).text?.trim()).toBe('a\n.\nb\n..');
  });
});

describe('a mail that has certainly not left', () => {
  it.each([
    ['its recipient has no mailbox', { refused: ['li@example.com'] }, /^550 No such mailbox$/u],
    ['the server asks to come again later', { greylisted: true }, /^451 Try again later$/u],
    ['the server hangs up at once', { cut: 'beforeGreeting' }, /^Connection closed unexpectedly$/u],
    ['the connection is lost before anything was handed over', { cut: 'beforeContent' }, /closed|ECONNRESET/iu],
    ['the server refuses what it has received', { cut: 'refusingContent' }, /^554 Looks like an advertisement$/u],
  ] as const)('is refused with the reason: %s', async (_, behaviour, reason) => {
    const server = await startPost(behaviour);
    expect(
      failureOf(() => {
        send(mailOf(), server);
      }),
    ).toEqual({ failure: 'refused', message: expect.stringMatching(reason) as string });
  });

  it('is refused for a wrong password, which is not repeated', async () => {
    const server = await startPost({ login: { user: 'office', password: 'right' } });
    const failure = failureOf(() => {
      send(mailOf(), server, { login: { user: 'office', password: 'hunter2' } });
    });
    expect(failure).toEqual({
      failure: 'refused',
      message: expect.stringMatching(/^535 Wrong user or password$/u) as string,
    });
    expect(failure?.message).not.toContain('hunter2');
    expect(await server.close()).toEqual([]);
  });

  it('is refused where no server answers', () => {
    expect(
      failureOf(() => {
        send(mailOf(), { port: 1 });
      }),
    ).toMatchObject({ failure: 'refused' });
  });

  it('is not even offered to the server with a line break in a header', async () => {
    const server = await startPost();
    expect(
      failureOf(() => {
        send(mailOf({ subject: 'a\r\nBcc: evil@example.com' }), server);
      }),
    ).toMatchObject({ failure: 'refused' });
    expect(await server.close()).toEqual([]);
  });
});

describe('a mail that nobody can know about', () => {
  it('is said to be unknown when the connection is lost after it was handed over', async () => {
    const server = await startPost({ cut: 'afterContent' });
    expect(
      failureOf(() => {
        send(mailOf(), server);
      }),
    ).toMatchObject({ failure: 'unknown' });
    expect(await server.close()).toHaveLength(1);
  });

  it('is unknown as a whole when only some recipients were taken', async () => {
    const server = await startPost({ refused: ['wang@example.com'] });
    expect(
      failureOf(() => {
        send(mailOf({ to: ['li@example.com', 'wang@example.com'] }), server);
      }),
    ).toEqual({
      failure: 'unknown',
      message: 'not taken for wang@example.com',
    });
    expect((await server.close()).map(({ to }) => to)).toEqual([['li@example.com']]);
  });
});

describe('the way to the server', () => {
  it('is not taken unencrypted where encryption is required', async () => {
    const server = await startPost();
    expect(
      failureOf(() => {
        send(mailOf(), server, { encryption: 'required' });
      }),
    ).toMatchObject({ failure: 'refused' });
    expect(await server.close()).toEqual([]);
  });

  it('is not taken past a certificate that nobody vouches for', async () => {
    const server = await startPost({ starttls: true });
    expect(
      failureOf(() => {
        send(mailOf(), server, { encryption: 'required' });
      }),
    ).toEqual({
      failure: 'refused',
      message: expect.stringMatching(/certificate/iu) as string,
    });
    expect(await server.close()).toEqual([]);
  });

  it('is encrypted with a certificate that is trusted', async () => {
    const certificate = ownCertificate();
    const server = await startPost({ starttls: true, certificate });
    send(mailOf(), server, {
      host: 'localhost',
      encryption: 'required',
      trusted: readFileSync(certificate.cert, 'utf8'),
    });
    expect(await server.close()).toMatchObject([{ encrypted: true }]);
  });
});

/** For `localhost`, by itself. */
function ownCertificate(): { readonly key: string; readonly cert: string } {
  const [key, cert] = [path.join(folder, 'key.pem'), path.join(folder, 'cert.pem')];
  const words = `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost`;
  execFileSync(OPENSSL, [...words.split(' '), '-keyout', key, '-out', cert], { stdio: 'ignore' });
  return { key, cert };
}
