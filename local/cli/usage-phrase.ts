// Commander says what is wrong in English; here it becomes one of our sentences.
import type { CommanderError } from 'commander';
import { CliError } from './cli-error';
import { exitCodes } from './exit-code';
import type { Phrase } from './words/phrases';

const PHRASES: Readonly<Record<string, Phrase>> = {
  'commander.unknownOption': 'unknownOption',
  'commander.unknownCommand': 'unknownCommand',
  'commander.missingArgument': 'missingFile',
  'commander.optionMissingArgument': 'missingValue',
  'commander.excessArguments': 'excessArguments',
  'commander.help': 'missingCommand',
};

export function usagePhrase(error: CommanderError): CliError {
  // The thing that is wrong stands in quotes: error: unknown option '--moth'
  const given = /'([^']*)'/u.exec(error.message)?.[1] ?? '';
  const phrase = given === 'NAME' ? 'missingName' : (PHRASES[error.code] ?? 'usageWrong');
  return new CliError(exitCodes.usage, phrase, { given, reason: error.message });
}
