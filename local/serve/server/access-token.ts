// The first part of every address of a process: whoever does not know it reaches nothing.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const BYTES = 24;

export function newToken(): string {
  return randomBytes(BYTES).toString('base64url');
}

/** Takes the same time however much of it is right. */
export function isToken(given: string, token: string): boolean {
  return timingSafeEqual(digest(given), digest(token));
}

/** Of one length, as the comparison needs it. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
