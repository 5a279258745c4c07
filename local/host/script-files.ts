// The files that would be pushed, ready to run.
import vm from 'node:vm';

/** By name: `appsscript.json`, `Code.js` ... */
export type ScriptFiles = Readonly<Record<string, string>>;

export interface LoadedScript {
  /** In the order of their names, as the platform loads them. */
  readonly scripts: readonly vm.Script[];
  /** The time zone that JavaScript's own date methods use. */
  readonly timeZone: string;
}

/** @throws Error when the manifest is missing or names no time zone */
export function loadScript(files: ScriptFiles): LoadedScript {
  const manifest = JSON.parse(files['appsscript.json'] ?? '{}') as { timeZone?: string };
  if (manifest.timeZone === undefined) throw new Error('appsscript.json is missing or names no timeZone');
  const names = Object.keys(files).filter((name) => name.endsWith('.js'));
  const scripts = names.sort().map((name) => new vm.Script(files[name] ?? '', { filename: name }));
  return { scripts, timeZone: manifest.timeZone };
}
