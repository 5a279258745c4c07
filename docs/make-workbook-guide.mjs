// Writes docs/workbook.md from the declarations in src/sheets; with --check it only says whether the file is true.
import { build } from 'esbuild';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const target = fileURLToPath(new URL('workbook.md', import.meta.url));
const source = fileURLToPath(new URL('../src/sheets/guide/workbook-guide.ts', import.meta.url));

const { outputFiles } = await build({ entryPoints: [source], bundle: true, format: 'esm', write: false });
const module = `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`;
const { workbookGuide } = await import(module);
const guide = await format(workbookGuide(), { ...(await resolveConfig(target)), filepath: target });

if (!process.argv.includes('--check')) await writeFile(target, guide);
else if ((await readFile(target, 'utf8').catch(() => '')) !== guide) {
  console.error('docs/workbook.md is stale: run npm run docs');
  process.exitCode = 1;
}
