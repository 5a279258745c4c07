// A command line once it is understood.
import type { ChosenRepairs } from './reports/repair-reports';
import type { Language } from './words/phrases';

export type CommandName = 'adopt' | 'setup' | 'check' | 'rank' | 'undo';

export interface CommandRequest {
  readonly command: CommandName;
  readonly file: string;
  /** The file does not exist yet and is begun. */
  readonly isNew: boolean;
  /** `YYYY-MM`, or empty for the latest in the workbook. */
  readonly month: string;
  /** What an adoption is told about sheets and headers, one entry a line; empty for other commands. */
  readonly mapping: string;
  /** Where the workbook goes; null: the command writes none. */
  readonly destination: Destination | null;
  /** What `check` is to repair; null: nothing. */
  readonly repairs: ChosenRepairs | null;
  readonly json: boolean;
  readonly language: Language;
  /** The language was asked for, not found in the environment. */
  readonly languageGiven: boolean;
  /** Wall time in the script's time zone as `YYYY-MM-DDTHH:MM:SS`, a moment with an offset, or null for the real clock. */
  readonly now: string | null;
  readonly quiet: boolean;
}

export type Destination =
  | { readonly kind: 'inPlace' }
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'file'; readonly path: string };
