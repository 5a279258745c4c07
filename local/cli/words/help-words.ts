import type { CommandName } from '../command-request';
import type { OptionName } from '../grammar';

/** Everything that --help says, in one language. */
export interface HelpWords {
  readonly about: string;
  readonly examples: string;
  readonly commands: Readonly<Record<CommandName, string>>;
  readonly file: string;
  /** The second word of `why`. */
  readonly subject: string;
  readonly options: Readonly<Record<Exclude<OptionName, 'yes' | 'from'> | 'help' | 'version', string>>;
  /** What one agrees to differs from command to command. */
  readonly yes: Readonly<Record<'adopt' | 'mail', string>>;
  /** Whose address it is differs as well. */
  readonly from: Readonly<Record<'mail' | 'serve', string>>;
  readonly titles: Readonly<Record<string, string>>;
  readonly exitCodes: string;
}
