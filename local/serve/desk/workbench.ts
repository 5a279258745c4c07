// The open file: the workbook in memory with the script on it, and its keeper.
import type { PageLanguage } from '../wire';
import { openBook } from './book';
import type { Book, BookOptions } from './book';
import { FileKeeper } from './file-keeper';
import type { People } from './people';
import { ScriptWrites } from './script-writes';

export interface WorkbenchOptions {
  readonly file: string;
  readonly language: PageLanguage;
  readonly people: People;
  /** What the script is lent. */
  readonly equipment: Omit<BookOptions, 'onWrite' | 'onFlush'>;
  readonly toldOf: (failure: unknown) => string;
  /** Results of formulas that depend on what was written would be taken away by saving. */
  readonly beforeSaving: () => void;
}

export class Workbench {
  readonly writes = new ScriptWrites();
  readonly keeper: FileKeeper;
  private open: Book;

  /** @throws CliError where the file cannot be opened */
  constructor(private readonly options: WorkbenchOptions) {
    const { file, language, people } = options;
    this.open = this.read();
    this.keeper = new FileKeeper(
      {
        file,
        language,
        bytes: () => this.bytes(),
        tell: (state) => {
          people.announcer.toAll({ kind: 'file', state });
        },
      },
      this.open.bytes,
    );
  }

  get book(): Book {
    return this.open;
  }

  /** The file as it would be saved now. */
  bytes(): Uint8Array {
    this.options.beforeSaving();
    return this.open.workbook.save();
  }

  /** Takes the file as it is on the disk now. @throws CliError where it cannot be opened; then everything stays as it is */
  reopen(): void {
    this.open = this.read();
    this.keeper.startAnew(this.open.bytes);
    this.greet();
  }

  private read(): Book {
    const { file, equipment, people } = this.options;
    return openBook(file, {
      ...equipment,
      onWrite: (sheet, area) => {
        this.writes.note(sheet, area);
        this.keeper.changed();
      },
      onFlush: () => {
        // An edit that is still going on may yet be taken back.
        if (!people.atWork.isTrigger()) this.keeper.save();
      },
    });
  }

  /** The script makes its menu. Google, too, opens a workbook whose script fails at that. */
  greet(): void {
    const { people, toldOf } = this.options;
    people.atWork.during({ kind: 'trigger', seat: null, functionName: 'onOpen' }, () => {
      try {
        this.open.host.open();
      } catch (error) {
        people.announcer.toAll({ kind: 'remark', sentence: toldOf(error) });
      }
    });
  }
}
