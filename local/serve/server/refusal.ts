// Answers to what is not done, with a sentence that the page can show.
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { PageLanguage } from '../wire';
import { serverSentence, type ServerSentence } from '../words/server-words';
import { DeskGone } from './desk-failure';

const STATUS = {
  malformed: 400,
  unknown: 404,
  frameGone: 404,
  mailGone: 404,
  notOpen: 409,
  tooLarge: 413,
  notJson: 415,
  tooManyTabs: 429,
  bug: 500,
  ended: 503,
} as const satisfies Partial<Record<ServerSentence, ContentfulStatusCode>>;

export type Refusals = (context: Context, name: keyof typeof STATUS) => Response;

export function refusalsIn(language: PageLanguage): Refusals {
  return (context, name) => context.json({ sentence: serverSentence(language, name) }, STATUS[name]);
}

/** To a failure that nobody has foreseen. */
export function failureAnswer(language: PageLanguage, error: unknown, context: Context): Response {
  const status = error instanceof DeskGone ? STATUS.ended : STATUS.bug;
  return context.json({ sentence: failureSentence(language, error) }, status);
}

/** Without a trace of the program's own places. */
export function failureSentence(language: PageLanguage, error: unknown): string {
  if (error instanceof DeskGone) return serverSentence(language, 'ended');
  const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n', 1);
  return serverSentence(language, 'bug', reason);
}
