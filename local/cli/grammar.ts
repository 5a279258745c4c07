// Which command takes which options.
import type { CommandName } from './command-request';

/** In the order of the help. */
export const optionFlags = {
  month: '--month <YYYY-MM>',
  fix: '--fix <LIST>',
  map: '--map <OURS=YOURS>',
  yes: '--yes',
  new: '--new',
  approvedBy: '--approved-by <NAME>',
  approvedOn: '--approved-on <YYYY-MM-DD>',
  reason: '--reason <TEXT>',
  send: '--send',
  smtp: '--smtp <URL>',
  from: '--from <ADDRESS>',
  toSelf: '--to-self <ADDRESS>',
  markSent: '--mark-sent <KEY>',
  sendAgain: '--send-again <KEY>',
  mark: '--mark <MARK>',
  port: '--port <N>',
  noOpen: '--no-open',
  dryRun: '--dry-run',
  out: '--out <PATH>',
  inPlace: '--in-place',
  json: '--json',
  lang: '--lang <LANG>',
  now: '--now <MOMENT>',
  quiet: '-q, --quiet',
} as const;

export type OptionName = keyof typeof optionFlags;

const WRITING: readonly OptionName[] = ['dryRun', 'out', 'inPlace'];
const ALWAYS: readonly OptionName[] = ['json', 'lang', 'now', 'quiet'];

/** In the order of the help: as a month goes, then what helps on the way. */
const ownOptions: Readonly<Record<CommandName, readonly OptionName[]>> = {
  check: ['month', 'fix', ...WRITING],
  rank: ['month', ...WRITING],
  publish: ['month', 'approvedBy', 'approvedOn', 'reason', ...WRITING],
  notice: ['month', ...WRITING],
  mail: ['month', 'send', 'smtp', 'from', 'toSelf', 'markSent', 'sendAgain', 'yes', ...WRITING],
  why: ['month'],
  serve: ['port', 'noOpen', 'from'],
  verify: ['mark'],
  log: [],
  undo: ['month', ...WRITING],
  adopt: ['map', 'yes', 'out', 'inPlace'],
  setup: ['new', ...WRITING],
};

export const commandNames = Object.keys(ownOptions) as readonly CommandName[];

export function optionsOf(command: CommandName): readonly OptionName[] {
  return [...ownOptions[command], ...ALWAYS];
}
