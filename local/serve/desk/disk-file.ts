// Whether the file on the disk is still the one that was last read or written here.
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';

/** What tells one state of a file from another without reading it. */
interface Stamp {
  readonly size: bigint;
  readonly modified: bigint;
  readonly inode: bigint;
}

export class DiskFile {
  private stamp: Stamp | null;
  private hash: string;

  /** `bytes`: as they have just been read. */
  constructor(
    readonly path: string,
    bytes: Uint8Array,
  ) {
    this.stamp = stampOf(path);
    this.hash = hashOf(bytes);
  }

  /** These bytes have just been written. */
  written(bytes: Uint8Array): void {
    this.stamp = stampOf(this.path);
    this.hash = hashOf(bytes);
  }

  /** A file that is gone is nobody's: nothing of it can be lost. */
  isChanged(): boolean {
    const now = stampOf(this.path);
    if (now === null || (this.stamp !== null && sameStamp(now, this.stamp))) return false;
    if (hashOf(readFileSync(this.path)) !== this.hash) return true;
    // Copied back or touched, and yet the same.
    this.stamp = now;
    return false;
  }
}

function stampOf(path: string): Stamp | null {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? null : { size: found.size, modified: found.mtimeNs, inode: found.ino };
}

function sameStamp(one: Stamp, other: Stamp): boolean {
  return one.size === other.size && one.modified === other.modified && one.inode === other.inode;
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
