// One writer at a time: a lock file beside the target names the process that writes it.
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { CliError } from '../cli-error';
import { exitCodes } from '../exit-code';
import { whenInterrupted } from '../interruption';
import { isRunning } from './running-process';
import { writeRefusal } from './save-file';
import { systemCodeOf } from './system-code';
import { removeLeftovers, temporaryFile } from './temporary-file';

interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly user: string;
  /** ISO moment. */
  readonly since: string;
}

export interface FileLock {
  release(): void;
}

/** @throws CliError: status 5 naming who holds it and since when, status 3 when no lock file can be made there */
export async function lockFile(target: string, since: Date): Promise<FileLock> {
  await refuseOpenElsewhere(target);
  const lock = besideOf(target, `.${path.basename(target)}.lock`);
  const mine: Holder = {
    pid: process.pid,
    host: os.hostname(),
    user: os.userInfo().username,
    since: since.toISOString(),
  };
  if (!claim(lock, mine)) {
    const holder = await holderOf(lock);
    if (!holder || !isGone(holder)) throw lockedBy({ target, lock }, holder);
    if (!takeAway(lock, holder) || !claim(lock, mine)) throw lockedBy({ target, lock }, await holderOf(lock));
  }
  const remove = (): void => {
    rmSync(lock, { force: true });
  };
  const forget = whenInterrupted(remove);
  removeLeftovers(target);
  return {
    release: () => {
      remove();
      forget();
    },
  };
}

/** The lock appears with its holder's name in it, so that a writer killed at any moment leaves one that can be recognised as stale. */
function claim(lock: string, mine: Holder): boolean {
  const written = temporaryFile(lock);
  try {
    writeFileSync(written, JSON.stringify(mine));
    linkSync(written, lock);
    return true;
  } catch (error) {
    if (systemCodeOf(error) === 'EEXIST') return false;
    throw writeRefusal(lock, error);
  } finally {
    rmSync(written, { force: true });
  }
}

/** Of two that find the same stale lock, the later one would take away what the earlier one has put in its place; it puts that back. */
function takeAway(lock: string, stale: Holder): boolean {
  const aside = temporaryFile(lock);
  try {
    renameSync(lock, aside);
    const taken = JSON.parse(readFileSync(aside, 'utf8')) as Partial<Holder>;
    if (taken.pid === stale.pid && taken.since === stale.since) return true;
    linkSync(aside, lock);
    return false;
  } catch (error) {
    if (['ENOENT', 'EEXIST'].includes(systemCodeOf(error))) return false;
    throw writeRefusal(lock, error);
  } finally {
    rmSync(aside, { force: true });
  }
}

async function holderOf(lock: string): Promise<Holder | null> {
  try {
    const { pid, host, user, since } = JSON.parse(await readFile(lock, 'utf8')) as Partial<Holder>;
    if (pid === undefined || host === undefined || user === undefined || since === undefined) return null;
    return Number.isNaN(Date.parse(since)) ? null : { pid, host, user, since };
  } catch {
    return null;
  }
}

/** A process of another machine cannot be asked, so its lock stands. */
function isGone({ pid, host }: Holder): boolean {
  return host === os.hostname() && !isRunning(pid);
}

function lockedBy({ target, lock }: { target: string; lock: string }, holder: Holder | null): CliError {
  if (!holder) return new CliError(exitCodes.locked, 'lockedUnknown', { file: target, lock });
  const { user, host, pid } = holder;
  const since = clockTime(holder.since);
  return new CliError(exitCodes.locked, 'locked', { file: target, user, host, since, pid: String(pid) });
}

/** `2026-11-02 09:30`, by the clock of whoever is told. */
function clockTime(moment: string): string {
  // The Swedish way of writing is the one with the year first.
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short' }).format(new Date(moment));
}

/** LibreOffice and Excel leave a file of their own beside a workbook they have open. */
async function refuseOpenElsewhere(target: string): Promise<void> {
  const name = path.basename(target);
  for (const lock of [besideOf(target, `.~lock.${name}#`), besideOf(target, `~$${name}`)]) {
    const isThere = await readFile(lock).then(
      () => true,
      (error: unknown) => systemCodeOf(error) !== 'ENOENT',
    );
    if (isThere) throw new CliError(exitCodes.locked, 'openElsewhere', { file: target, lock });
  }
}

function besideOf(target: string, name: string): string {
  return path.join(path.dirname(target), name);
}
