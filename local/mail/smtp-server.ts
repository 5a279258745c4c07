// Which mail server, as `smtp://user:password@host:587` names it.

export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /** `immediate`: encrypted from the first byte. `required`: STARTTLS or nothing. `offered`: STARTTLS where the server has it, on the own machine only. */
  readonly encryption: 'immediate' | 'required' | 'offered';
  /** Null: the server asks for none. */
  readonly login: { readonly user: string; readonly password: string } | null;
  /** Certificates (PEM) to trust beside those of the system; left out: only those. */
  readonly trusted?: string;
}

export type SmtpUrlFault = 'notAnSmtpUrl' | 'passwordMissing';

/** The address as given may hold a password, so neither message nor fault repeats it. */
export class SmtpUrlRefused extends Error {
  override readonly name = 'SmtpUrlRefused';

  constructor(readonly fault: SmtpUrlFault) {
    super(fault);
  }
}

const OWN_MACHINE = ['localhost', '127.0.0.1', '[::1]'];
const SUBMISSION_PORT = 587;
const ENCRYPTED_PORT = 465;

/**
 * @param password for a user whose password is better not seen in a command; one in the address goes before it
 * @throws SmtpUrlRefused
 */
export function readSmtpUrl(address: string, password: string | undefined): SmtpServer {
  const url = URL.canParse(address) ? new URL(address) : null;
  const isSmtp = url?.protocol === 'smtp:' || url?.protocol === 'smtps:';
  if (!isSmtp || url.hostname === '' || url.search !== '' || url.hash !== '' || url.pathname.length > 1) {
    throw new SmtpUrlRefused('notAnSmtpUrl');
  }
  const isImmediate = url.protocol === 'smtps:';
  return {
    host: url.hostname.replace(/^\[|\]$/gu, ''),
    port: url.port === '' ? (isImmediate ? ENCRYPTED_PORT : SUBMISSION_PORT) : Number(url.port),
    encryption: isImmediate ? 'immediate' : OWN_MACHINE.includes(url.hostname) ? 'offered' : 'required',
    login: loginOf(url, password),
  };
}

function loginOf(url: URL, password: string | undefined): SmtpServer['login'] {
  if (url.username === '') return null;
  const known = url.password === '' ? password : decodeURIComponent(url.password);
  if (known === undefined || known === '') throw new SmtpUrlRefused('passwordMissing');
  return { user: decodeURIComponent(url.username), password: known };
}
