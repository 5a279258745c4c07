// Files and folders that are still there after the power has failed.
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';

/** The whole file under its name and on the disk, or no file at all. What a killed program leaves half written, the next one writes over. */
export function writeDurably(file: string, bytes: Uint8Array): void {
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.tmp`);
  try {
    writeThrough(temporary, bytes);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  keepNamesIn(path.dirname(file));
}

/** With every folder above it that is missing. */
export function makeFolderDurably(folder: string): void {
  const highest = mkdirSync(folder, { recursive: true });
  if (highest === undefined) return;
  const above = path.dirname(path.resolve(highest));
  for (let made = path.resolve(folder); made !== above; made = path.dirname(made)) keepNamesIn(path.dirname(made));
}

function writeThrough(file: string, bytes: Uint8Array): void {
  const handle = openSync(file, 'w');
  try {
    for (let written = 0; written < bytes.length;) written += writeSync(handle, bytes, written);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** A name is on the disk once its folder is; Windows has no way to ask for it. */
function keepNamesIn(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
