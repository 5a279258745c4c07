import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.join(__dirname, '../..');
const manifest = JSON.parse(readFileSync(path.join(root, 'appsscript.json'), 'utf8')) as { oauthScopes: string[] };

/** Every service method that src/gas and src/main.ts use, with the scopes of which its documentation wants one. */
function methodsUsed(): Map<string, readonly string[]> {
  const roots = [path.join(root, 'src/main.ts'), path.join(root, 'node_modules/gas-types-detailed/index.d.ts')];
  const program = ts.createProgram(roots, {
    noEmit: true,
    types: [],
    lib: ['lib.es2019.d.ts', 'lib.es2020.bigint.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    skipLibCheck: true,
  });
  const checker = program.getTypeChecker();
  const found = new Map<string, readonly string[]>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const symbol = checker.getSymbolAtLocation(node.name);
      const declaration = symbol?.declarations?.[0];
      if (symbol && declaration?.getSourceFile().fileName.includes('gas-types-detailed')) {
        const owner = (declaration.parent as Partial<ts.InterfaceDeclaration>).name?.getText() ?? '';
        const text = ts.displayPartsToString(symbol.getDocumentationComment(checker));
        const scopes = text.match(/https:\/\/www\.googleapis\.com\/auth\/[\w./]+/g) ?? [];
        found.set(`${owner}.${symbol.name}`, scopes);
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) {
    if (file.fileName.includes('/src/gas/') || file.fileName.endsWith('/src/main.ts')) visit(file);
  }
  return found;
}

describe('the scopes asked for', () => {
  const used = methodsUsed();

  it('are read from real uses of the services', () => {
    expect([...used.keys()]).toEqual(
      expect.arrayContaining(['Range.getValues', 'Range.setValues', 'SpreadsheetApp.flush']),
    );
  });

  it('cover every method that is used', () => {
    const uncovered = [...used].filter(
      ([, scopes]) => scopes.length > 0 && !scopes.some((scope) => manifest.oauthScopes.includes(scope)),
    );
    expect(uncovered).toEqual([]);
  });

  it('are all needed by some method', () => {
    const needed = new Set([...used.values()].flat());
    expect(manifest.oauthScopes.filter((scope) => !needed.has(scope))).toEqual([]);
  });
});
