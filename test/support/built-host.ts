// The files that are pushed, on a workbook, with a call that goes wrong where one is planned.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createHost } from '../../local/host/index';
import type { EditorWindow, Host, PlannedFailure } from '../../local/host/index';
import type { XlsxWorkbook } from '../../local/workbook/contract';
import { documentOf, OWNER } from '../local/host/run-script';

const DIST = path.join(__dirname, '../../dist');
const files = Object.fromEntries(
  readdirSync(DIST).map((name) => [name, readFileSync(path.join(DIST, name), 'utf8')] as const),
);

/** What the script says of planned failures goes nowhere. */
export function builtHost(
  workbook: XlsxWorkbook,
  failure: PlannedFailure | null = null,
  window: EditorWindow | null = null,
): Host {
  return createHost({
    document: documentOf({ workbook }),
    files,
    person: { email: OWNER, locale: 'zh_CN' },
    now: new Date('2026-11-02T01:30:00Z'),
    window,
    authMode: 'FULL',
    readConsole: () => undefined,
    failure,
  });
}
