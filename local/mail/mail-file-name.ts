import type { HostMail } from '../host/index';
import { mailDigest } from './mail-digest';

const LONGEST_ADDRESS = 80;
const DIGITS = 12;

/** `li@example.com-1a2b3c4d5e6f.eml`: the same for the same mail; letters that some file system refuses become `_`. */
export function mailFileName(mail: HostMail): string {
  const address = (mail.to[0] ?? 'nobody').replace(/[^A-Za-z0-9@.+-]/gu, '_').replace(/^[.-]+/u, '_');
  return `${address.slice(0, LONGEST_ADDRESS)}-${mailDigest(mail).slice(0, DIGITS)}.eml`;
}
