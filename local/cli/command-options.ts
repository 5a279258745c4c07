// Options as typed -> a request, or the sentence that says what is wrong with them.
import { isCalendarDay } from './calendar-day';
import { CliError } from './cli-error';
import type { Approval, CommandName, CommandRequest, Destination } from './command-request';
import { exitCodes } from './exit-code';
import { chosenByList } from './fix-list';
import { mailingOf, type Environment } from './mail-options';
import { servingOf } from './serve-options';
import type { TypedOptions } from './typed-options';
import type { Language } from './words/phrases';

export interface TypedCommand {
  readonly command: CommandName;
  readonly file: string;
  /** Whom `why` asks about. */
  readonly subject?: string;
  readonly options: TypedOptions;
}

const DEFAULT_FOLDER = 'out';
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/u;
const NOW = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?$/u;
const MARK = /^[0-9a-f]{12}$/u;
const ONLY_READING: readonly CommandName[] = ['verify', 'log', 'why'];

/** @throws CliError (status 2) for an option that cannot be understood */
export function commandRequest(typed: TypedCommand, language: Language, environment: Environment): CommandRequest {
  const { command, file, subject = '', options } = typed;
  const { month = '', now = null, map = [], mark = '' } = options;
  if (month !== '' && !MONTH.test(month)) throw new CliError(exitCodes.usage, 'monthInvalid', { given: month });
  if (now !== null && !isMoment(now)) throw new CliError(exitCodes.usage, 'nowInvalid', { given: now });
  if (mark !== '' && !MARK.test(mark.toLowerCase())) {
    throw new CliError(exitCodes.usage, 'markInvalid', { given: mark });
  }
  return {
    command,
    file,
    month,
    mapping: map.join('\n'),
    isNew: options.new ?? false,
    destination: options.new ? newDestination(file, options) : destinationOf(command, options),
    repairs: options.fix === undefined ? null : chosenByList(options.fix),
    approval: approvalOf(options),
    mailing: command === 'mail' ? mailingOf(options, environment) : null,
    serving: command === 'serve' ? servingOf(options) : null,
    mark: mark.toLowerCase(),
    subject,
    json: options.json ?? false,
    language,
    languageGiven: options.lang !== undefined,
    now,
    quiet: options.quiet ?? false,
  };
}

/** The hours are left to the engine's own reading; of the days it takes the 30th of February for the 2nd of March. */
function isMoment(text: string): boolean {
  return NOW.test(text) && isCalendarDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text));
}

function approvalOf({ approvedBy = '', approvedOn = '', reason = '' }: TypedOptions): Approval {
  if (approvedOn !== '' && !isCalendarDay(approvedOn)) {
    throw new CliError(exitCodes.usage, 'dayInvalid', { given: approvedOn });
  }
  if (approvedOn !== '' && approvedBy === '') throw new CliError(exitCodes.usage, 'approverMissing', {});
  return { approvedBy, approvedOn, reason };
}

/** A mere check writes a workbook only where one is asked for, `adopt` only once the proposal has been agreed to. */
function destinationOf(command: CommandName, options: TypedOptions): Destination | null {
  const { out, inPlace, dryRun, yes, fix } = options;
  if (out !== undefined && inPlace) throw new CliError(exitCodes.usage, 'outAndInPlace', {});
  if (ONLY_READING.includes(command)) return null;
  if (command === 'serve') return { kind: 'inPlace' };
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
