// Keeps the file on the disk as the workbook is: soon after each change, at once where a script asks for it, and never over somebody else's work.
import { accessSync, constants, existsSync } from 'node:fs';
import { CliError } from '../../cli/cli-error';
import { exitCodes } from '../../cli/exit-code';
import { saveFile, writeRefusal } from '../../cli/files/save-file';
import { say } from '../../cli/words/phrases';
import type { FileState, PageLanguage } from '../wire';
import { copyName } from './copy-name';
import { DiskFile } from './disk-file';

/** Several edits within this time are saved together. */
const DELAY_MS = 700;

export interface KeeperOptions {
  readonly file: string;
  readonly language: PageLanguage;
  /** The workbook as it is now. */
  readonly bytes: () => Uint8Array;
  readonly tell: (state: FileState) => void;
}

export class FileKeeper {
  private known: FileState = { kind: 'saved' };
  private disk: DiskFile;
  private isDirty = false;
  private hasBackup = false;
  private due: { readonly timer: NodeJS.Timeout; readonly at: number } | null = null;

  /** `opened`: the file as it was read. */
  constructor(
    private readonly options: KeeperOptions,
    private opened: Uint8Array,
  ) {
    this.disk = new DiskFile(options.file, opened);
  }

  state(): FileState {
    return this.known;
  }

  changed(): void {
    this.isDirty = true;
    if (this.known.kind === 'saved') this.become({ kind: 'unsaved' });
    // The timer may ring a moment before the clock has come so far, so it saves without looking at it.
    this.due ??= { timer: setTimeout(() => this.save(), DELAY_MS).unref(), at: performance.now() + DELAY_MS };
  }

  /** While a script waits, no timer rings; whoever waits calls for what is due. */
  saveIfDue(): void {
    if (this.due !== null && performance.now() >= this.due.at) this.save();
  }

  /** Where that comes to nothing, the state says so, and the changes wait in memory. */
  save(): void {
    this.nothingDue();
    if (!this.isDirty) return;
    try {
      this.become(this.written());
    } catch (error) {
      const { phrase, facts } = error instanceof CliError ? error : writeRefusal(this.options.file, error);
      this.become({ kind: 'failed', sentence: say(this.options.language, phrase, facts) });
    }
  }

  /** Beside the file; answers the name. @throws CliError */
  saveCopy(): string {
    const { name, path } = copyName(this.options.file, new Date());
    saveFile(path, this.options.bytes());
    return name;
  }

  /** The workbook is now the one of these bytes, which have just been read from the file. */
  startAnew(opened: Uint8Array): void {
    this.opened = opened;
    this.disk = new DiskFile(this.options.file, opened);
    this.isDirty = false;
    this.hasBackup = false;
    this.nothingDue();
    this.become({ kind: 'saved' });
  }

  private nothingDue(): void {
    clearTimeout(this.due?.timer);
    this.due = null;
  }

  private written(): FileState {
    const { file, bytes } = this.options;
    if (this.disk.isChanged()) return { kind: 'changedOnDisk' };
    requireWritable(file);
    if (!this.hasBackup) {
      saveFile(`${file}.bak`, this.opened);
      this.hasBackup = true;
    }
    const now = bytes();
    saveFile(file, now);
    this.disk.written(now);
    this.isDirty = false;
    return { kind: 'saved' };
  }

  private become(state: FileState): void {
    const isNews = JSON.stringify(state) !== JSON.stringify(this.known);
    this.known = state;
    if (isNews) this.options.tell(state);
  }
}

/** A rename would replace even a file that is meant to stay as it is. */
function requireWritable(file: string): void {
  try {
    if (existsSync(file)) accessSync(file, constants.W_OK);
  } catch {
    throw new CliError(exitCodes.file, 'targetReadOnly', { file });
  }
}
