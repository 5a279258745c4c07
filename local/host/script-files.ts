// The files that would be pushed, ready to run.
import vm from 'node:vm';

/** By name: `appsscript.json`, `Code.js`, `page.html` ... */
export type ScriptFiles = Readonly<Record<string, string>>;

export interface LoadedScript {
  /** In the order of their names, as the platform loads them. */
  readonly scripts: readonly vm.Script[];
  /** The time zone that JavaScript's own date methods use. */
  readonly timeZone: string;
  /** Null where the manifest names none. */
  readonly scopes: readonly string[] | null;
}

/** @throws Error when the manifest is missing or names no time zone */
export function loadScript(files: ScriptFiles): LoadedScript {
  const manifest = JSON.parse(files['appsscript.json'] ?? '{}') as Manifest;
  if (manifest.timeZone === undefined) throw new Error('appsscript.json is missing or names no timeZone');
  const names = Object.keys(files).filter((name) => name.endsWith('.js'));
  const scripts = names.sort().map((name) => new vm.Script(files[name] ?? '', { filename: name }));
  return { scripts, timeZone: manifest.timeZone, scopes: manifest.oauthScopes ?? null };
}

interface Manifest {
  readonly timeZone?: string;
  readonly oauthScopes?: readonly string[];
}
