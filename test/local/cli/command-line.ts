// Runs the built command in a folder of its own.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export const ROOT = path.join(__dirname, '../../..');
export const COMMAND = path.join(ROOT, 'build/xiaoneng.mjs');
const SAMPLE = path.join(ROOT, 'samples/haiyong-2026.xlsx');

interface Answer {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Workplace {
  readonly folder: string;
  run(words: readonly string[], environment?: Readonly<Record<string, string>>): Answer;
  file(name: string): string;
  bytes(name: string): Buffer;
  /** Names of all files below the folder, sorted. */
  files(): readonly string[];
  remove(): void;
}

/** A new folder with the sample month as `month.xlsx`. */
export function workplace(): Workplace {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'xiaoneng-'));
  const file = (name: string): string => path.join(folder, name);
  cpSync(SAMPLE, file('month.xlsx'));
  return {
    folder,
    file,
    bytes: (name) => readFileSync(file(name)),
    files: () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
        .sort(),
    remove: () => {
      rmSync(folder, { recursive: true });
    },
    run: (words, environment = {}) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...words], {
        cwd: folder,
        env: { PATH: process.env['PATH'], LANG: 'C', ...environment },
        encoding: 'utf8',
      });
      return { status, stdout, stderr };
    },
  };
}
