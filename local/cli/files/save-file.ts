// Writes a whole file or nothing: a temporary file in the same folder takes the target's name once it is on the disk.
import { constants, rmSync } from 'node:fs';
import { access, mkdir, open, rename, stat } from 'node:fs/promises';
import path from 'node:path';
import { CliError } from '../cli-error';
import { exitCodes } from '../exit-code';
import type { Phrase } from '../words/phrases';
import { whenInterrupted } from '../interruption';
import { systemCodeOf } from './system-code';

/** @throws CliError (status 3) with cause and fix; then nothing of the target has changed and nothing is left behind */
export async function saveFile(target: string, bytes: Uint8Array): Promise<void> {
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
  const removeTemporary = (): void => {
    rmSync(temporary, { force: true });
  };
  const done = whenInterrupted(removeTemporary);
  try {
    await writeThrough(temporary, { bytes, mode: (await stat(target).catch(() => null))?.mode });
    await rename(temporary, target);
  } catch (error) {
    removeTemporary();
    throw writeRefusal(target, error);
  } finally {
    done();
  }
}

/** Returns once the bytes are on the disk, not merely in its cache. */
async function writeThrough(
  file: string,
  { bytes, mode }: { bytes: Uint8Array; mode: number | undefined },
): Promise<void> {
  const handle = await open(file, 'wx', mode);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
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
