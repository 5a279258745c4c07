// Ctrl-C while mails are sent: the person is obeyed at once, and nothing is sent twice for it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { COMMAND, workplace } from './command-line';

const MONTH = ['month.xlsx', '--month', '2026-10', '--in-place', '--json', '-q'];

interface MailLines {
  readonly mails: readonly { readonly address: string; readonly state: string }[];
}

it('ends the command at once, and the next one asks about the mail that was under way', async () => {
  const place = workplace();
  const received: string[] = [];
  let whenReceived = (): void => undefined;
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    // Takes the mail and never says so.
    onData: (stream, session) => {
      stream.resume();
      stream.on('end', () => {
        received.push(...session.envelope.rcptTo.map(({ address }) => address));
        whenReceived();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const sending = ['mail', ...MONTH, '--send', '--yes', '--from', 'office@example.com', '--smtp'];
  try {
    place.run(['publish', ...MONTH, '--approved-by', '陈立群', '--approved-on', '2026-11-02']);
    const command = spawn(process.execPath, [COMMAND, ...sending, `smtp://127.0.0.1:${String(port)}`], {
      cwd: place.folder,
      stdio: 'ignore',
    });
    const ended = once(command, 'exit');
    await new Promise<void>((resolve) => {
      whenReceived = resolve;
    });
    command.kill('SIGINT');
    expect(await ended).toEqual([null, 'SIGINT']);
    const again = place.run([...sending, 'smtp://127.0.0.1:1']);
    const { mails } = JSON.parse(again.stdout) as MailLines;
    expect(mails.filter(({ state }) => state === 'unknown').map(({ address }) => address)).toEqual(received);
    expect(received).toHaveLength(1);
  } finally {
    server.close();
    place.remove();
  }
});
