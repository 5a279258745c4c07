// Hands one mail to the mail server, and tells a mail that has certainly not left from one that may have.
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { Readable } from 'node:stream';
import { MailNotSent } from '../../host/services/mail/mail-channel';
import type { SmtpServer } from '../smtp-server';
import type { ComposedMail } from './compose-mail';
import { failureText } from './failure-text';

const CONNECTION_TIMEOUT_MS = 20_000;
const GREETING_TIMEOUT_MS = 20_000;
/** Of silence: a server may think for a while about what it has received. */
const SILENCE_TIMEOUT_MS = 60_000;

/** @throws MailNotSent */
export async function deliver(composed: ComposedMail, server: SmtpServer): Promise<void> {
  const connection = new SMTPConnection(connectionOptions(server));
  try {
    await greeted(connection);
    if (server.login) await loggedIn(connection, server.login);
    await handedOver(connection, composed);
    connection.quit();
  } catch (error) {
    connection.close();
    throw error;
  }
}

function connectionOptions({ host, port, encryption, trusted }: SmtpServer): object {
  return {
    host,
    port,
    secure: encryption === 'immediate',
    requireTLS: encryption === 'required',
    tls: { rejectUnauthorized: true, ...(trusted !== undefined && { ca: trusted }) },
    // Without a name of its own the machine would tell the server its host name.
    name: 'localhost',
    connectionTimeout: CONNECTION_TIMEOUT_MS,
    greetingTimeout: GREETING_TIMEOUT_MS,
    socketTimeout: SILENCE_TIMEOUT_MS,
    dnsTimeout: CONNECTION_TIMEOUT_MS,
  };
}

function greeted(connection: SMTPConnection): Promise<void> {
  return new Promise((resolve, reject) => {
    // Of a connection that is lost while nothing is asked of it; the next question is refused then.
    connection.once('error', (error: Error) => {
      reject(new MailNotSent('refused', failureText(error)));
    });
    connection.on('error', () => undefined);
    // A server that hangs up without a greeting is told of here and by no event.
    connection.connect((error) => {
      if (error) reject(new MailNotSent('refused', failureText(error)));
      else resolve();
    });
  });
}

function loggedIn(connection: SMTPConnection, { user, password }: NonNullable<SmtpServer['login']>): Promise<void> {
  return new Promise((resolve, reject) => {
    connection.login({ user, pass: password, credentials: { user, pass: password } }, (error) => {
      if (error) reject(new MailNotSent('refused', failureText(error)));
      else resolve();
    });
  });
}

/** From the first byte on only an answer of the server tells that the mail has not left. */
function handedOver(connection: SMTPConnection, { bytes, envelope }: ComposedMail): Promise<void> {
  const content = new Readable({
    read() {
      this.push(bytes);
      this.push(null);
    },
  });
  return new Promise((resolve, reject) => {
    connection.send({ from: envelope.from, to: [...envelope.to] }, content, (error, sent) => {
      const isAnswered = error !== null && 'responseCode' in error;
      if (error)
        reject(new MailNotSent(content.readableDidRead && !isAnswered ? 'unknown' : 'refused', failureText(error)));
      else if (sent.rejected.length > 0)
        reject(new MailNotSent('unknown', `not taken for ${sent.rejected.join(', ')}`));
      else resolve();
    });
  });
}
