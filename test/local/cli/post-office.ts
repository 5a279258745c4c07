// A mail server on the own machine that takes every mail and remembers it.
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import type { AddressInfo } from 'node:net';

export interface Delivery {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export interface PostOffice {
  readonly url: string;
  deliveries(): readonly Delivery[];
  close(): Promise<void>;
}

export async function postOffice(): Promise<PostOffice> {
  const taken: Delivery[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const bytes = Buffer.concat(chunks);
        void PostalMime.parse(bytes).then(({ subject = '', text = '' }) => {
          for (const { address } of session.envelope.rcptTo) taken.push({ to: address, subject, text });
          done();
        }, done);
      });
    },
  });
  // A client that is killed in the middle is part of what is tested.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${String(port)}`,
    deliveries: () => taken,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
      }),
  };
}
