import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ScriptFiles } from '../host/index';

/** The files that would be pushed. */
export async function scriptFiles(folder: string): Promise<ScriptFiles> {
  const names = (await readdir(folder)).sort();
  const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
  return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']));
}
