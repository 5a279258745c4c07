// Files that take another file's name once they are whole; the process that writes one is named in it.
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isRunning } from './running-process';

const OF_PROCESS = /\.(?<pid>\d+)\.tmp$/u;

/** Beside the target, hidden. */
export function temporaryFile(target: string): string {
  return path.join(path.dirname(target), `${hiddenName(target)}.${String(process.pid)}.tmp`);
}

/** Takes away what writers of the target, or of its lock, have left that were killed. */
export function removeLeftovers(target: string): void {
  const folder = path.dirname(target);
  for (const name of readdirSync(folder)) {
    const pid = OF_PROCESS.exec(name)?.groups?.['pid'];
    if (pid === undefined || !name.startsWith(hiddenName(target)) || isRunning(Number(pid))) continue;
    rmSync(path.join(folder, name), { force: true });
  }
}

function hiddenName(target: string): string {
  const name = path.basename(target);
  return name.startsWith('.') ? name : `.${name}`;
}
