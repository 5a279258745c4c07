import type { PageWords } from '../words/page-words';
import { ServerUnreachable } from './server-calls';

/** The server's own sentence where there is one. */
export function failureSentence(error: unknown, words: PageWords): string {
  return (error instanceof ServerUnreachable ? error.sentence : null) ?? words.notReached;
}
