// The files that are pushed, run on a workbook as the office that owns it would run them.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createHost, HostDocument } from '../../local/host/index';
import type { Host, HostOptions } from '../../local/host/index';
import type { XlsxWorkbook } from '../../local/workbook/contract';
import { documentOf, OWNER } from '../local/host/run-script';

const DIST = path.join(__dirname, '../../dist');
const files = Object.fromEntries(
  readdirSync(DIST).map((name) => [name, readFileSync(path.join(DIST, name), 'utf8')] as const),
);

type Outlets = Pick<HostOptions, 'mail' | 'printer' | 'beforeCall' | 'onFlush'>;

interface BuiltSetting extends Outlets, Partial<Pick<HostOptions, 'failure' | 'window' | 'readConsole'>> {
  readonly user?: string;
  readonly locale?: string;
}

/** The morning after October 2026 has ended; what the script says to the console is a mistake unless a failure is planned. */
export function builtHost(file: XlsxWorkbook | HostDocument, setting: BuiltSetting = {}): Host {
  const {
    failure = null,
    window = null,
    user = OWNER,
    locale = 'zh_CN',
    readConsole = failure === null ? unexpected : () => undefined,
    ...outlets
  } = setting;
  return createHost({
    document: file instanceof HostDocument ? file : documentOf({ workbook: file }),
    files,
    person: { email: user, locale },
    now: new Date('2026-11-02T01:30:00Z'),
    window,
    authMode: 'FULL',
    readConsole,
    failure,
    ...outlets,
  });
}

/** What a function of the built script answers. */
export function runBuilt<Answer>(workbook: XlsxWorkbook, name: string, request: object): Answer {
  // The answer is plain JSON whose shape the function's own type says.
  return builtHost(workbook).run(name, request) as Answer;
}

function unexpected(line: unknown): void {
  throw new Error(`the script said: ${JSON.stringify(line)}`);
}
