// What can be held against the files and the tools in the two guides to installing.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');
const clasp = path.join(root, 'node_modules/@google/clasp/build/src/index.js');
const manifest = JSON.parse(readFileSync(path.join(root, 'appsscript.json'), 'utf8')) as { oauthScopes: string[] };
const guides = ['docs/install.md', 'docs/install.zh-CN.md'].map(
  (name) => [name, readFileSync(path.join(root, name), 'utf8')] as const,
);

/** Starting clasp takes seconds. */
const helpKnown = new Map<string, string>();

function claspHelp(...command: readonly string[]): string {
  const key = command.join(' ');
  const help =
    helpKnown.get(key) ??
    execFileSync(process.execPath, [clasp, ...command, '--help'], { cwd: root, encoding: 'utf8' });
  helpKnown.set(key, help);
  return help;
}

/** Every command after `npx clasp`, as it is to be typed. */
function claspCommands(guide: string): readonly string[] {
  return [...guide.matchAll(/npx clasp ([^\n`]+)/g)].map(([, command = '']) => command);
}

describe.each(guides)('%s', (_, guide) => {
  it('explains exactly the scopes of the manifest', () => {
    const rows = [...guide.matchAll(/^\| `([\w.]+)` +\|/gm)].map(([, scope = '']) => scope);
    expect(rows).toEqual(manifest.oauthScopes.map((scope) => scope.replace('https://www.googleapis.com/auth/', '')));
  });

  it('names exactly the files that are pushed', () => {
    const listed = [...guide.matchAll(/^- .*\.(?:json|js|html)`.*$/gm)].flatMap(([line]) =>
      [...line.matchAll(/`([\w.-]+\.(?:json|js|html))`/g)].map(([, name = '']) => name),
    );
    expect(listed.sort()).toEqual(readdirSync(path.join(root, 'dist')).sort());
  });

  it('uses only commands and options that clasp has', () => {
    const commands = claspCommands(guide);
    const known = claspHelp();
    expect(commands.length).toBeGreaterThan(8);
    for (const name of new Set(commands.map((command) => command.split(' ')[0] ?? ''))) {
      expect(known).toMatch(new RegExp(`^  ${name}[| ]`, 'm'));
      const help = claspHelp(name);
      const own = commands.filter((command) => command.startsWith(name)).join(' ');
      for (const [option] of own.matchAll(/(?<= )--?[a-zA-Z][\w-]*/g)) expect(help).toContain(option);
    }
  });

  it('uses only npm scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { scripts: object };
    const used = [...guide.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(used));
  });

  it('leads only to files that there are', () => {
    const links = [...guide.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, link = '']) => link);
    for (const link of links) expect(() => readFileSync(path.join(root, 'docs', link))).not.toThrow();
  });

  it('tells the clasp version that is installed', () => {
    const installed = readFileSync(path.join(root, 'node_modules/@google/clasp/package.json'), 'utf8');
    expect(guide).toContain((JSON.parse(installed) as { version: string }).version);
  });
});

it('both guides have the same steps and give the same commands', () => {
  const [english, chinese] = guides.map(([, guide]) => guide);
  const steps = (guide = ''): readonly string[] => [...guide.matchAll(/^## (\d+)\./gm)].map(([, step = '']) => step);
  const blocks = (guide = ''): readonly string[] => guide.match(/```[\s\S]*?```/g) ?? [];
  const untranslated = (text: string): string => text.replace(/"scriptId": "[^"]*"/, '');
  expect(steps(chinese)).toEqual(steps(english));
  expect(blocks(chinese).map(untranslated)).toEqual(blocks(english).map(untranslated));
});
