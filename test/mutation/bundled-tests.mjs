// Test files and everything they import as one script, with Jest's describe, it, each and expect around it.
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import { buildSync } from 'esbuild';

const require = createRequire(path.join(process.cwd(), 'package.json'));

/** All tests below the folders as { id, run }; every call loads them and what they test anew. */
export function bundledTests(folders) {
  const files = folders.flatMap((folder) => testFilesIn(folder)).sort();
  const script = new vm.Script(`(require, from) => { ${bundleOf(files)} }`);
  const required = requiredByTests();
  return () => {
    const { tests, globals, from } = listing();
    Object.assign(globalThis, globals);
    script.runInThisContext()(required, from);
    return tests;
  };
}

function testFilesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => `${folder}/${name.split(path.sep).join('/')}`)
    .filter((name) => name.endsWith('.test.ts'));
}

function bundleOf(files) {
  const contents = files.map((file) => `from('${file}'); require('./${file}');`).join('\n');
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

function requiredByTests() {
  require('./test/support/same-chance.cjs');
  const fewCases = require('./test/mutation/few-cases.cjs');
  return (name) => (name === 'fast-check' ? fewCases : require(name));
}

/** Globals that note tests instead of running them; `from` tells the file that comes next. */
function listing() {
  const { bind } = require('jest-each');
  const tests = [];
  let headings = [];
  const from = (file) => (headings = [file]);
  const describe = (heading, body) => {
    headings.push(heading);
    body();
    headings.pop();
  };
  const it = (title, run) => tests.push({ id: [...headings, title].join(' › '), run });
  describe.each = bind(describe, false);
  it.each = bind(it, false);
  return { tests, from, globals: { describe, it, test: it, expect: require('expect').expect } };
}
