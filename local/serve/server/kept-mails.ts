import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { OutboxList } from '../wire';

/** The newest first; none where there is no outbox yet. */
export async function keptMails(folder: string): Promise<OutboxList['mails']> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.eml')).map(({ name }) => name);
  const mails = await Promise.all(
    names.map(async (name) => {
      const { size, mtime } = await stat(path.join(folder, name));
      return { name, bytes: size, written: mtime.toISOString() };
    }),
  );
  return mails.sort((one, other) => compare(other.written, one.written) || compare(one.name, other.name));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
