// Builds what is pushed (dist/) and what runs it locally (build/). The callable functions are the exports of src/main.ts, listed by esbuild itself.
import { build } from 'esbuild';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';

const quiet = process.argv.includes('--quiet');
const readable = { bundle: true, charset: 'utf8', legalComments: 'inline', logLevel: 'warning' };
const BUNDLE_LIMIT_BYTES = 640 * 1024;

await Promise.all([buildPushed(), buildLocal()]);

async function buildPushed() {
  const options = { ...readable, entryPoints: ['src/main.ts'], target: 'es2019', write: false };
  const { metafile } = await build({ ...options, format: 'esm', metafile: true, outfile: 'dist/Code.js' });
  const handlers = metafile.outputs['dist/Code.js'].exports.sort();
  const { outputFiles } = await build({ ...options, format: 'iife', globalName: 'xiaoneng_', outfile: 'dist/Code.js' });
  // The platform calls only declared top-level functions; a trailing underscore keeps the namespace private.
  const declared = handlers.map((name) => `function ${name}() { return xiaoneng_.${name}.apply(this, arguments); }`);
  const code = `${outputFiles[0].text}\n${declared.join('\n')}\n`;
  await rm('dist', { recursive: true, force: true });
  await mkdir('dist', { recursive: true });
  await writeFile('dist/Code.js', code);
  await copyFile('appsscript.json', 'dist/appsscript.json');
  const bytes = Buffer.byteLength(code);
  say(`dist/Code.js ${(bytes / 1024).toFixed(1)} KB, ${handlers.length} functions: ${handlers.join(', ')}`);
  if (bytes > BUNDLE_LIMIT_BYTES) throw new Error(`the pushed bundle is larger than ${BUNDLE_LIMIT_BYTES} bytes`);
}

async function buildLocal() {
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  const options = {
    ...readable,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    define: { XIAONENG_VERSION: JSON.stringify(version) },
    // Packages in CommonJS form ask for `require`, which an ES module does not have; fflate already takes the plain name.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  };
  const entries = { xiaoneng: 'local/cli/main.ts', workbook: 'local/workbook/index.ts', host: 'local/host/index.ts' };
  const entryPoints = Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file)));
  await build({
    ...options,
    entryPoints,
    outdir: 'build',
    outExtension: { '.js': '.mjs' },
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
  });
  say(`build/: ${Object.keys(entryPoints).join(', ')}`);
}

function say(line) {
  if (!quiet) console.log(line);
}
