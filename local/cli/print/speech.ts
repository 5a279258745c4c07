// What goes where: results to stdout, messages and progress to stderr.
import { say } from '../words/phrases';
import type { Language, Phrase } from '../words/phrases';
import { terminalText } from './terminal-text';

export interface Output {
  write(text: string): unknown;
}

export interface Speech {
  /** A message that `--quiet` leaves out. */
  progress(phrase: Phrase, facts?: Readonly<Record<string, string>>): void;
  /** A message that is always said. */
  complain(phrase: Phrase, facts?: Readonly<Record<string, string>>): void;
  sentence(phrase: Phrase, facts?: Readonly<Record<string, string>>): string;
  /** A line of the result. */
  tell(line: string): void;
  /** A line to look at before one agrees; it is no part of the result. */
  remark(line: string): void;
}

export interface SpeechOptions {
  readonly language: Language;
  readonly quiet: boolean;
  readonly stdout: Output;
  readonly stderr: Output;
}

export function speechTo({ language, quiet, stdout, stderr }: SpeechOptions): Speech {
  const sentence: Speech['sentence'] = (phrase, facts) => say(language, phrase, facts);
  const complain: Speech['complain'] = (phrase, facts) => stderr.write(`${terminalText(sentence(phrase, facts))}\n`);
  return {
    sentence,
    complain,
    progress: (phrase, facts) => {
      if (!quiet) complain(phrase, facts);
    },
    tell: (line) => stdout.write(`${terminalText(line)}\n`),
    remark: (line) => stderr.write(`${terminalText(line)}\n`),
  };
}
