// What every address of the server works with.
import type { PageLanguage } from '../wire';
import type { Desk } from './desk-client';
import type { OpenTabs } from './open-tabs';
import type { StaticFiles } from './static-files';

export interface ServerParts {
  readonly desk: Desk;
  readonly tabs: OpenTabs;
  readonly language: PageLanguage;
  readonly files: StaticFiles;
  /** Stands in the pages of dialogs for `google.script`. */
  readonly shim: string;
  /** Of the workbook, without its folders. */
  readonly fileName: string;
  /** Where mails are kept as files. */
  readonly outboxFolder: string;
}
