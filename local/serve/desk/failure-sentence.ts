// Failures of ours in one sentence for the person, and whole for whoever started the program.
import { CliError } from '../../cli/cli-error';
import { say } from '../../cli/words/phrases';
import { deskSentence } from '../words/desk-words';
import type { PageLanguage } from '../wire';
import { DeskEnded } from './desk-ended';

export function failureSentence(language: PageLanguage, failure: unknown): string {
  if (failure instanceof DeskEnded) return deskSentence(language, 'ended');
  if (failure instanceof CliError) return say(language, failure.phrase, failure.facts);
  process.stderr.write(`${failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)}\n`);
  return deskSentence(language, 'fault', { reason: failure instanceof Error ? failure.message : String(failure) });
}
