// Options as typed -> a request, or the sentence that says what is wrong with them.
import { CliError } from './cli-error';
import type { CommandName, CommandRequest, Destination } from './command-request';
import { exitCodes } from './exit-code';
import { chosenByList } from './fix-list';
import type { Language } from './words/phrases';

/** As commander hands them over. */
export interface TypedOptions {
  readonly month?: string;
  readonly fix?: string;
  readonly out?: string;
  readonly json?: true;
  readonly lang?: string;
  readonly dryRun?: true;
  readonly now?: string;
  readonly inPlace?: true;
  readonly map?: readonly string[];
  readonly new?: true;
  readonly yes?: true;
  readonly quiet?: true;
}

const DEFAULT_FOLDER = 'out';
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/u;
const NOW = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?$/u;

/** @throws CliError (status 2) for an option that cannot be understood */
export function commandRequest(
  typed: { readonly command: CommandName; readonly file: string; readonly options: TypedOptions },
  language: Language,
): CommandRequest {
  const { command, file, options } = typed;
  const { month = '', now = null, map = [] } = options;
  if (month !== '' && !MONTH.test(month)) throw new CliError(exitCodes.usage, 'monthInvalid', { given: month });
  if (now !== null && (!NOW.test(now) || Number.isNaN(Date.parse(now)))) {
    throw new CliError(exitCodes.usage, 'nowInvalid', { given: now });
  }
  return {
    command,
    file,
    month,
    mapping: map.join('\n'),
    isNew: options.new ?? false,
    destination: options.new ? newDestination(file, options) : destinationOf(command, options),
    repairs: options.fix === undefined ? null : chosenByList(options.fix),
    json: options.json ?? false,
    language,
    languageGiven: options.lang !== undefined,
    now,
    quiet: options.quiet ?? false,
  };
}

/** A mere check writes a workbook only where one is asked for, `adopt` only once the proposal has been agreed to. */
function destinationOf(command: CommandName, options: TypedOptions): Destination | null {
  const { out, inPlace, dryRun, yes, fix } = options;
  if (out !== undefined && inPlace) throw new CliError(exitCodes.usage, 'outAndInPlace', {});
  if (command === 'adopt' && yes === undefined) {
    if (out !== undefined || inPlace) throw new CliError(exitCodes.usage, 'yesMissing', {});
    return null;
  }
  if (dryRun) return null;
  if (inPlace) return { kind: 'inPlace' };
  const isMereCheck = command === 'check' && fix === undefined;
  if (out === undefined) return isMereCheck ? null : { kind: 'folder', path: DEFAULT_FOLDER };
  return out.toLowerCase().endsWith('.xlsx') ? { kind: 'file', path: out } : { kind: 'folder', path: out };
}

/** A new workbook is written where it is named. */
function newDestination(file: string, { out, inPlace, dryRun }: TypedOptions): Destination | null {
  if (out !== undefined || inPlace) throw new CliError(exitCodes.usage, 'newAndOut', {});
  return dryRun ? null : { kind: 'file', path: file };
}

/** `--lang`, else English where the environment asks for it, else Chinese. @throws CliError (status 2) for another language */
export function chosenLanguage(
  given: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  if (given === 'zh-CN' || given === 'en') return given;
  if (given !== undefined) throw new CliError(exitCodes.usage, 'languageInvalid', { given });
  const locale = environment['LC_ALL'] ?? environment['LC_MESSAGES'] ?? environment['LANG'] ?? '';
  return locale.toLowerCase().startsWith('en') ? 'en' : 'zh-CN';
}
