import { readFileSync } from 'node:fs';
import { HostDocument, createHost } from '../build/host.mjs';

const OFFICE = 'office@haiyong.example.com';

/** The built files at work on an open workbook, for the office that owns it, on a fixed day. */
export function builtHost(workbook) {
  return createHost({
    document: new HostDocument({ workbook, owner: OFFICE, editors: [OFFICE], timeZone: 'Asia/Shanghai' }),
    files: Object.fromEntries(['appsscript.json', 'Code.js'].map((name) => [name, builtFile(name)])),
    person: { email: OFFICE, locale: 'zh_CN' },
    now: new Date('2026-11-02T01:30:00Z'),
    window: null,
    authMode: 'FULL',
    readConsole: () => undefined,
    failure: null,
  });
}

function builtFile(name) {
  return readFileSync(new URL(`../dist/${name}`, import.meta.url), 'utf8');
}
