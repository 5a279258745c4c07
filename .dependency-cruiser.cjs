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
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'] },
  },
};
