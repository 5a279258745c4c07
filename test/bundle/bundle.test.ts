import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { parse } from 'acorn';

const root = path.join(__dirname, '../..');
const code = readFileSync(path.join(root, 'dist/Code.js'), 'utf8');

/** The names exported by src/main.ts, read from its text so that the build's own list is not believed. */
const handlers = [...readFileSync(path.join(root, 'src/main.ts'), 'utf8').matchAll(/^export function (\w+)/gm)]
  .map((match) => match[1])
  .sort();

describe('the pushed bundle', () => {
  it('is understood by a parser of the 2019 language', () => {
    expect(() => parse(code, { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
  });

  it('has no class field, private name or BigInt literal, which the platform refuses on saving', () => {
    expect(() => parse('class A { x = 1 }', { ecmaVersion: 2019 })).toThrow();
    expect(() => parse('const a = 1n', { ecmaVersion: 2019 })).toThrow();
  });

  it('declares exactly the handlers as public globals', () => {
    const context = vm.createContext({});
    vm.runInContext(code, context);
    const globals = Object.keys(context).filter((name) => !name.endsWith('_'));
    expect(globals.sort()).toEqual(handlers);
    expect(Object.keys(context).filter((name) => name.endsWith('_'))).toEqual(['xiaoneng_']);
  });

  it('touches no service while it loads', () => {
    const touched: string[] = [];
    const trap = (name: string) =>
      new Proxy(() => undefined, {
        get: (_, member) => {
          touched.push(`${name}.${String(member)}`);
          return undefined;
        },
      });
    const names = [
      'SpreadsheetApp',
      'Session',
      'Utilities',
      'LockService',
      'PropertiesService',
      'HtmlService',
      'MailApp',
    ];
    vm.runInContext(code, vm.createContext(Object.fromEntries(names.map((name) => [name, trap(name)]))));
    expect(touched).toEqual([]);
  });

  it('asks for nothing that the platform lacks', () => {
    const missing = ['setTimeout', 'fetch', 'TextEncoder', 'structuredClone', 'queueMicrotask', 'require', 'process'];
    for (const name of missing) expect(code).not.toMatch(new RegExp(`(?<![\\w.'"])${name}\\(`));
  });

  it('stays readable: lines as a person would break them', () => {
    const lines = code.split('\n');
    expect(lines.length).toBeGreaterThan(1000);
    expect(code.length / lines.length).toBeLessThan(80);
  });

  it('is pushed as exactly the files of dist', () => {
    const clasp = path.join(root, 'node_modules/@google/clasp/build/src/index.js');
    const answer = execFileSync(process.execPath, [clasp, 'show-file-status', '--json'], {
      cwd: root,
      encoding: 'utf8',
    });
    const { filesToPush } = JSON.parse(answer) as { filesToPush: string[] };
    const built = readdirSync(path.join(root, 'dist')).map((name) => `dist/${name}`);
    expect([...filesToPush].sort()).toEqual(built.sort());
  });
});
