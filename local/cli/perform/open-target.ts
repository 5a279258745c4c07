// The workbook of a command and the file it goes to, with nobody else writing meanwhile.
import type { Destination } from '../command-request';
import { lockFile } from '../files/file-lock';
import { readAgain } from '../files/read-workbook-file';
import type { WorkbookFile } from '../files/read-workbook-file';
import { prepareTarget, saveFile } from '../files/save-file';
import { targetFile } from '../target-file';
import type { Command } from './command';

export interface OpenTarget extends WorkbookFile {
  /** Path of the file that is written. */
  readonly file: string;
  /**
   * Puts the workbook as it is now on the disk, unless that stands there already; a file that is rewritten in place is
   * first kept as `.bak`, once.
   */
  readonly save: () => void;
}

/**
 * `input`: as it was read before the lock was there; what somebody has written since is read again.
 * @throws CliError where the target cannot be written, or somebody else is writing it
 */
export async function onTarget<Result>(
  input: WorkbookFile,
  destination: Destination,
  { request, surroundings, work }: Command & { readonly work: (target: OpenTarget) => Promise<Result> },
): Promise<Result> {
  const file = await targetFile(request.file, destination);
  await prepareTarget(file);
  const lock = await lockFile(file, new Date());
  try {
    const current = request.isNew ? input : await readAgain(request.file, input);
    const isInPlace = destination.kind === 'inPlace';
    let hasBackup = !isInPlace;
    const save = (): void => {
      // A run that was refused has flushed nothing but its own notices; the backup of an earlier one is worth more.
      if (isInPlace && !request.isNew && current.workbook.touchedParts().length === 0) return;
      const bytes = current.workbook.save();
      if (!hasBackup) {
        saveFile(`${file}.bak`, current.bytes);
        surroundings.speech.progress('keptBackup', { file: `${file}.bak` });
        hasBackup = true;
      }
      saveFile(file, bytes);
    };
    return await work({ ...current, file, save });
  } finally {
    lock.release();
  }
}
