/** The one direction of imports: main -> gas -> app -> documents -> sheets -> core, text a leaf, ui and local apart. */
const room = (name, allowed) => ({
  name: `${name}-imports-only-what-is-below-it`,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: {
    pathNot: [`^src/(${[name, ...allowed].join('|')})/`, ...(name === 'app' ? ['^node_modules/chinese-days/'] : [])],
  },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.d\\.ts$', '^src/main\\.ts$'] },
      to: {},
    },
    room('core', []),
    room('text', []),
    room('sheets', ['core', 'text']),
    room('documents', ['sheets', 'core', 'text']),
    room('app', ['documents', 'sheets', 'core', 'text']),
    room('gas', ['app', 'documents', 'sheets', 'core', 'text']),
    {
      name: 'ui-knows-only-the-messages-and-the-words',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { pathNot: ['^src/(ui|text)/', '^src/app/(client-messages|messages/[^/]+)\\.ts$', '^node_modules/preact/'] },
    },
    {
      name: 'nobody-imports-the-ui',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/ui/' },
      to: { path: '^src/ui/' },
    },
    {
      name: 'main-is-the-only-root',
      severity: 'error',
      from: { pathNot: '^src/main\\.ts$' },
      to: { path: '^src/main\\.ts$' },
    },
    {
      name: 'src-is-apart-from-local',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(local|test|samples|bench)/' },
    },
    {
      name: 'local-is-apart-from-src',
      severity: 'error',
      from: { path: '^local/' },
      to: { path: '^(src|test|samples|bench)/' },
    },
    {
      name: 'the-page-knows-only-the-wire',
      severity: 'error',
      from: { path: '^local/serve/page/' },
      to: {
        pathNot: [
          '^local/serve/(page/|wire\\.ts$|grid/(grid-(data|message)|first-rows|contents/text-content)\\.ts$)',
          '^node_modules/(preact|postal-mime|@odoo)/',
        ],
      },
    },
    {
      name: 'nobody-imports-the-page',
      severity: 'error',
      from: { path: '^local/', pathNot: '^local/serve/page/' },
      to: { path: '^local/serve/page/' },
    },
    {
      name: 'grid-and-edits-know-only-the-workbook',
      severity: 'error',
      from: { path: '^local/serve/(grid|edits)/' },
      to: {
        pathNot: [
          '^local/serve/(grid|edits|words)/',
          '^local/serve/wire\\.ts$',
          '^local/workbook/',
          '^local/host/index\\.ts$',
        ],
      },
    },
    {
      name: 'recalculation-knows-only-the-workbook',
      severity: 'error',
      from: { path: '^local/recalculation/' },
      to: {
        pathNot: ['^local/(recalculation|workbook)/', '@cj-tech-master/excelts', '^node:', '^[a-z_]+$'],
      },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'] },
  },
};
