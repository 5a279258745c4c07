import type { ExitCode } from './exit-code';
import type { Phrase } from './words/phrases';

/** Ends the command with one sentence that names cause and fix. */
export class CliError extends Error {
  override readonly name = 'CliError';

  constructor(
    readonly exitCode: ExitCode,
    readonly phrase: Phrase,
    readonly facts: Readonly<Record<string, string>>,
  ) {
    super(phrase);
  }
}
