import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printWith } from '../../../local/print/print-with';
import type { PrintProgram } from '../../../local/print/print-program';

let folder = '';
const jobs = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('xiaoneng-print-'));
let jobsBefore: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xiaoneng-printing-'));
  jobsBefore = jobs();
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A program that does these commands of a shell in the folder of the job. */
function program(commands: string, kind: PrintProgram['kind'] = 'browser'): PrintProgram {
  const path = join(folder, 'program');
  writeFileSync(path, `#!/bin/sh\n${commands}\n`);
  chmodSync(path, 0o755);
  return { kind, name: 'Test', path };
}

const WHOLE = "printf '%%PDF-1.4\\n/CreationDate (D:20261122101112Z)\\n/ID [<AB> <CD>]\\n%%%%EOF\\n' > page.pdf";

it('the page is printed as it is, with a profile of its own and without a way into the network', () => {
  const asked = join(folder, 'asked');
  const attempt = printWith(program(`echo "$@" > ${asked}\ncp page.html ${folder}/\n${WHOLE}`), '<p>通报</p>');
  expect('pdf' in attempt).toBe(true);
  expect(readFileSync(join(folder, 'page.html'), 'utf8')).toBe('<p>通报</p>');
  const words = readFileSync(asked, 'utf8');
  expect(words).toMatch(/--headless .*--user-data-dir=\S*xiaoneng-print-\S+profile/);
  expect(words).toContain('--host-resolver-rules=MAP * ~NOTFOUND');
  expect(words.includes('--no-sandbox')).toBe(process.getuid?.() === 0);
});

it('the PDF does not say when it was made, and nothing in it moves', () => {
  const attempt = printWith(program(WHOLE), '');
  const pdf = 'pdf' in attempt ? Buffer.from(attempt.pdf).toString('latin1') : '';
  expect(pdf).not.toMatch(/2026|AB/);
  expect(pdf).toHaveLength('%PDF-1.4\n/CreationDate (D:20261122101112Z)\n/ID [<AB> <CD>]\n%%EOF\n'.length);
});

it.each<readonly [string, string, 'page' | 'start', string]>([
  ['makes nothing', 'echo first >&2; echo "no display" >&2; exit 1', 'page', 'no display'],
  ['makes half a PDF', "printf '%%PDF-1.4\\n' > page.pdf", 'page', ''],
  ['makes something else', "printf '<html>%%%%EOF' > page.pdf", 'page', ''],
])('a program that %s has failed, and its last words are told', (_, commands, reason, said) => {
  const failing = program(commands);
  expect(printWith(failing, '')).toEqual({ failure: { program: failing, reason, said } });
});

it('a program that is not there could not be started', () => {
  const missing: PrintProgram = { kind: 'browser', name: 'Test', path: join(folder, 'missing') };
  expect(printWith(missing, '')).toMatchObject({ failure: { program: missing, reason: 'start' } });
});

it('nothing is left behind, whether it was printed or not', () => {
  printWith(program(WHOLE), '');
  printWith(program('mkdir profile; echo x > profile/lock; exit 1'), '');
  expect(jobs()).toEqual(jobsBefore);
  expect(existsSync('page.pdf')).toBe(false);
});
