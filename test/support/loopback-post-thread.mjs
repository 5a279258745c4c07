// A mail server of the tests, in a thread of its own: whoever sends a mail stands still until it has answered.
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { SMTPServer } from 'smtp-server';

const { refused, greylisted, cut, login, certificate, starttls } = workerData;

const server = new SMTPServer({
  authOptional: login === null,
  allowInsecureAuth: true,
  disabledCommands: starttls ? [] : ['STARTTLS'],
  ...(certificate && { key: readFileSync(certificate.key), cert: readFileSync(certificate.cert) }),
  logger: false,
  onConnect: (_, done) => (cut === 'beforeGreeting' ? hangUp() : done()),
  onAuth: ({ username, password }, _, done) => {
    const isRight = username === login?.user && password === login.password;
    done(isRight ? null : new Error('Wrong user or password'), { user: username });
  },
  onRcptTo: ({ address }, _, done) => {
    if (cut === 'beforeContent') return hangUp();
    if (refused.includes(address)) return done(failure(550, 'No such mailbox'));
    done(greylisted ? failure(451, 'Try again later') : null);
  },
  onData: (stream, session, done) => {
    const chunks = [];
    stream.on('data', (chunk) => chunks.push(chunk));
    stream.on('end', () => {
      const to = session.envelope.rcptTo.map(({ address }) => address);
      const from = session.envelope.mailFrom.address;
      parentPort.postMessage({ from, to, encrypted: session.secure, content: Buffer.concat(chunks).toString('utf8') });
      if (cut === 'afterContent') hangUp();
      else done(cut === 'refusingContent' ? failure(554, 'Looks like an advertisement') : null);
    });
  },
});

server.on('error', () => undefined);
server.listen(0, '127.0.0.1', () => parentPort.postMessage({ port: server.server.address().port }));

function hangUp() {
  for (const connection of server.connections) connection._socket.destroy();
}

function failure(responseCode, message) {
  return Object.assign(new Error(message), { responseCode });
}
