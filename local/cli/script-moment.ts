// The moment at which the script's clock stands during a command.
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** Of the manifest among the files that would be pushed. */
export async function scriptTimeZone(scriptFolder: string): Promise<string> {
  const manifest = await readFile(path.join(scriptFolder, 'appsscript.json'), 'utf8');
  return (JSON.parse(manifest) as { readonly timeZone: string }).timeZone;
}

/** `now`: as typed; without an offset the wall time of the script's time zone is meant. Null: the real clock. */
export async function scriptMoment(now: string | null, timeZone: string): Promise<Date> {
  if (now === null) return new Date();
  if (/(?:Z|[+-]\d{2}:\d{2})$/u.test(now)) return new Date(now);
  const { zonedTime } = await import('../host/index');
  return new Date(zonedTime(timeZone).momentOf(Date.parse(now.includes('T') ? `${now}Z` : now)));
}
