// From the words typed to an exit status; nothing that goes wrong is shown raw.
import { CommanderError } from 'commander';
import { CliError } from './cli-error';
import { chosenLanguage } from './chosen-language';
import { commandRequest } from './command-options';
import { exitCodes } from './exit-code';
import type { ExitCode } from './exit-code';
import { performCommand } from './perform/perform-command';
import type { BuiltFiles, Surroundings } from './perform/command';
import { paintFor } from './print/paint';
import { speechTo } from './print/speech';
import type { Output } from './print/speech';
import { program } from './program';
import { usagePhrase } from './usage-phrase';
import type { Language } from './words/phrases';

export interface CommandLine {
  /** The words after the program's name. */
  readonly words: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output & { readonly isTTY?: boolean };
  readonly stderr: Output;
  readonly built: BuiltFiles;
  /** Null where nobody can be asked. */
  readonly ask: Surroundings['ask'];
}

export async function runCommandLine(line: CommandLine): Promise<ExitCode> {
  const { environment, stdout, stderr, built, ask } = line;
  const languageForUsage = languageOfWords(line);
  const paint = paintFor({ isTty: stdout.isTTY ?? false, noColor: environment['NO_COLOR'] });
  let status: ExitCode = exitCodes.ok;
  let isJson = false;
  try {
    await program({
      language: languageForUsage,
      version: built.version,
      stdout,
      perform: async (typed) => {
        isJson = typed.options.json ?? false;
        const request = commandRequest(typed, chosenLanguage(typed.options.lang, environment), environment);
        const speech = speechTo({ ...request, stdout, stderr });
        status = await performCommand(request, { speech, paint, built, ask });
      },
    }).parseAsync(line.words, { from: 'user' });
    return status;
  } catch (error) {
    const failure = asCliError(error);
    if (!failure) return exitCodes.ok;
    const speech = speechTo({ language: languageForUsage, quiet: false, stdout, stderr });
    speech.complain(failure.phrase, failure.facts);
    if (failure.exitCode === exitCodes.usage) speech.complain('usageHint');
    if (isJson) speech.tell(JSON.stringify({ schema: 1, refused: speech.sentence(failure.phrase, failure.facts) }));
    return failure.exitCode;
  }
}

/** Null where nothing is wrong: commander ends `--help` and `--version` by throwing as well. */
function asCliError(error: unknown): CliError | null {
  if (error instanceof CliError) return error;
  if (error instanceof CommanderError) return error.exitCode === 0 ? null : usagePhrase(error);
  return new CliError(exitCodes.ourBug, 'bug', { reason: briefly(error) });
}

/** The message and the first place of an error: enough for a report, and one line. */
function briefly(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return text
    .split('\n', 2)
    .map((line) => line.trim())
    .join(' ');
}

/** The language for words that are needed before the words are understood. */
function languageOfWords({ words, environment }: CommandLine): Language {
  const given = words[words.indexOf('--lang') + 1];
  const isKnown = words.includes('--lang') && (given === 'zh-CN' || given === 'en');
  return chosenLanguage(isKnown ? given : undefined, environment);
}
