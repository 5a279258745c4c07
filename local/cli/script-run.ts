// Calls one client function of the built script on a workbook.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { XlsxWorkbook } from '../workbook/contract';
import type { Report } from './reports/client-reports';
import type { CommandRequest } from './command-request';
import { scriptCall } from './script-call';

/** Nobody signs in locally: whoever runs the command owns the file. */
const PERSON = 'owner@localhost';

export interface ScriptRun {
  readonly report: Report;
  /** What the script wrote to its console as an error: failures that it has answered with a refusal. */
  readonly troubles: readonly string[];
}

/** @param scriptFolder holds the files that would be pushed */
export async function runScript(
  request: CommandRequest,
  workbook: XlsxWorkbook,
  scriptFolder: string,
): Promise<ScriptRun> {
  const { createHost, HostDocument, zonedTime } = await import('../host/index');
  const files = await scriptFiles(scriptFolder);
  const { timeZone } = JSON.parse(files['appsscript.json'] ?? '{}') as { timeZone: string };
  const troubles: string[] = [];
  const host = createHost({
    document: new HostDocument({ workbook, owner: PERSON, editors: [PERSON], timeZone }),
    files,
    person: { email: PERSON, locale: request.language.replace('-', '_') },
    now: momentOf(request.now, (wallTime) => zonedTime(timeZone).momentOf(wallTime)),
    window: null,
    authMode: 'FULL',
    readConsole: (level, text) => {
      if (level === 'error') troubles.push(text);
    },
    failure: null,
  });
  const { name, given } = scriptCall(request);
  return { report: host.run(name, given) as Report, troubles };
}

/** Without an offset the wall time of the script's time zone is meant. */
function momentOf(now: string | null, ofWallTime: (wallTime: number) => number): Date {
  if (now === null) return new Date();
  if (/(?:Z|[+-]\d{2}:\d{2})$/u.test(now)) return new Date(now);
  return new Date(ofWallTime(Date.parse(now.includes('T') ? `${now}Z` : now)));
}

async function scriptFiles(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort();
  const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
  return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']));
}
