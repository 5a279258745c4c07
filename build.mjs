// Builds what is pushed (dist/) and what runs it locally (build/). The callable functions are the exports of src/main.ts, listed by esbuild itself.
import { build } from 'esbuild';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';

const quiet = process.argv.includes('--quiet');
const readable = { bundle: true, charset: 'utf8', legalComments: 'inline', logLevel: 'warning' };
const BUNDLE_LIMIT_BYTES = 940 * 1024;
const DIALOG_LIMIT_BYTES = 64 * 1024;

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
  await buildDialogs();
}

/** Each dialog is one page that asks for nothing else: src/ui/NAME/main.tsx becomes dist/NAME.html. */
async function buildDialogs() {
  const page = await readFile('src/ui/page.html', 'utf8');
  const styles = { bundle: true, minify: true, charset: 'utf8', write: false };
  const { outputFiles: sheets } = await build({ ...styles, entryPoints: ['src/ui/style/index.css'] });
  const style = sheets[0].text;
  const folders = (await readdir('src/ui')).filter((name) => existsSync(`src/ui/${name}/main.tsx`)).sort();
  for (const name of folders) {
    const { outputFiles } = await build({
      ...readable,
      entryPoints: [`src/ui/${name}/main.tsx`],
      jsx: 'automatic',
      jsxImportSource: 'preact',
      format: 'iife',
      target: 'es2019',
      // The platform has been seen to take // inside a template literal of a page for a comment.
      supported: { 'template-literal': false },
      write: false,
    });
    const script = outputFiles[0].text;
    // Any of these in a script or a style would end it, or begin another, before its time.
    for (const text of [script, style]) {
      const found = /<\/?(?:script|style)|<!--/i.exec(text);
      if (found !== null) throw new Error(`dialog ${name}: the inlined text holds ${found[0]}`);
    }
    // Given by functions, for a replacement text gives $ a meaning of its own.
    const html = page.replace('/* style */', () => style.trim()).replace('/* script */', () => script.trim());
    const bytes = Buffer.byteLength(html);
    say(`dist/${name}.html ${(bytes / 1024).toFixed(1)} KB`);
    if (bytes > DIALOG_LIMIT_BYTES) throw new Error(`dialog ${name} is larger than ${DIALOG_LIMIT_BYTES} bytes`);
    await writeFile(`dist/${name}.html`, html);
  }
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
  const entries = {
    xiaoneng: 'local/cli/main.ts',
    workbook: 'local/workbook/index.ts',
    host: 'local/host/index.ts',
    'mail-worker': 'local/mail/worker/main.ts',
    'desk-worker': 'local/serve/desk/main.ts',
    'recalculation-worker': 'local/recalculation/worker/main.ts',
  };
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

/** The spreadsheet in the browser: our page, and beside it the grid and what it needs, each file as its makers published it. */
async function buildPage() {
  const entries = {
    page: 'local/serve/page/main.tsx',
    outbox: 'local/serve/page/outbox/main.tsx',
    'frame-shim': 'local/serve/page/frame-shim/main.ts',
  };
  await build({
    ...readable,
    entryPoints: Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file))),
    jsx: 'automatic',
    jsxImportSource: 'preact',
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    outdir: 'build/page',
    // Bundled for each page on its own, so that neither loads the other's.
    splitting: false,
  });
  await mkdir('build/page/vendor/font-awesome/css', { recursive: true });
  await mkdir('build/page/vendor/font-awesome/fonts', { recursive: true });
  await Promise.all(
    Object.entries(VENDOR_FILES).map(([name, file]) => copyFile(`node_modules/${file}`, `build/page/vendor/${name}`)),
  );
}

const VENDOR_FILES = {
  'o_spreadsheet.js': '@odoo/o-spreadsheet/dist/o_spreadsheet.min.iife.js',
  'o_spreadsheet.xml': '@odoo/o-spreadsheet/dist/o_spreadsheet.xml',
  'o_spreadsheet.css': '@odoo/o-spreadsheet/dist/o_spreadsheet.css',
  'o-spreadsheet-LICENSE': '@odoo/o-spreadsheet/LICENSE',
  'owl.js': '@odoo/owl/dist/owl.iife.min.js',
  'owl-LICENSE': '@odoo/owl/LICENSE',
  'chart.js': 'chart.js/dist/chart.umd.min.js',
  'chart-LICENSE.md': 'chart.js/LICENSE.md',
  'bootstrap.css': 'bootstrap/dist/css/bootstrap.min.css',
  'bootstrap-LICENSE': 'bootstrap/LICENSE',
  'font-awesome/css/font-awesome.css': 'font-awesome/css/font-awesome.min.css',
  'font-awesome/README.md': 'font-awesome/README.md',
  'font-awesome/fonts/fontawesome-webfont.woff2': 'font-awesome/fonts/fontawesome-webfont.woff2',
};

function say(line) {
  if (!quiet) console.log(line);
}

await Promise.all([buildPushed(), buildLocal(), buildPage()]);
