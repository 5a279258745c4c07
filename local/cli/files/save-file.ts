// Writes a whole file or nothing: a temporary file in the same folder takes the target's name once it is on the disk.
import { closeSync, constants, fsyncSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { access, mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { CliError } from '../cli-error';
import { exitCodes } from '../exit-code';
import type { Phrase } from '../words/phrases';
import { systemCodeOf } from './system-code';
import { temporaryFile } from './temporary-file';

/**
 * Returns once the bytes are on the disk, not merely in its cache. Synchronous, for a script may ask for it in the middle of its run.
 * @throws CliError (status 3) with cause and fix; then nothing of the target has changed and nothing is left behind
 */
export function saveFile(target: string, bytes: Uint8Array): void {
  const temporary = temporaryFile(target);
  try {
    writeThrough(temporary, { bytes, mode: statSync(target, { throwIfNoEntry: false })?.mode });
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw writeRefusal(target, error);
  }
}

function writeThrough(file: string, { bytes, mode }: { bytes: Uint8Array; mode: number | undefined }): void {
  const handle = openSync(file, 'wx', mode);
  try {
    writeFileSync(handle, bytes);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** @throws CliError (status 3) when the folder cannot be made or is a file, or the target is a folder or read-only */
export async function prepareTarget(target: string): Promise<void> {
  const folder = path.dirname(target);
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw writeRefusal(target, error);
  }
  const standing = await stat(target).catch(() => null);
  if (standing?.isDirectory()) throw new CliError(exitCodes.file, 'targetIsFolder', { file: target });
  // A rename would replace even a file that is meant to stay as it is.
  const isClosed =
    standing &&
    (await access(target, constants.W_OK).then(
      () => false,
      () => true,
    ));
  if (isClosed) throw new CliError(exitCodes.file, 'targetReadOnly', { file: target });
}

const UNWRITABLE: Readonly<Record<string, Phrase>> = {
  EACCES: 'folderForbidden',
  EPERM: 'folderForbidden',
  EROFS: 'folderForbidden',
  EEXIST: 'folderIsFile',
  ENOTDIR: 'folderIsFile',
  EISDIR: 'targetIsFolder',
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
};

export function writeRefusal(file: string, error: unknown): CliError {
  const reason = systemCodeOf(error);
  const phrase = UNWRITABLE[reason] ?? 'writeFailed';
  return new CliError(exitCodes.file, phrase, { file, folder: path.dirname(file), reason });
}
