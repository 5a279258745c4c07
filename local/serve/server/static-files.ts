// The built files of the page, read once: what is not among them is not served.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

export interface StaticFile {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** By the address below the token, such as `vendor/owl.js`. */
export type StaticFiles = ReadonlyMap<string, StaticFile>;

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.woff2': 'font/woff2',
  '.md': 'text/plain; charset=utf-8',
  '': 'text/plain; charset=utf-8',
};

export async function readStaticFiles(folder: string): Promise<StaticFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const served = files.filter((file) => path.extname(file) in TYPES);
  return new Map(
    await Promise.all(
      served.map(async (file): Promise<[string, StaticFile]> => {
        const address = path.relative(folder, file).split(path.sep).join('/');
        return [address, { type: TYPES[path.extname(file)] ?? '', bytes: new Uint8Array(await readFile(file)) }];
      }),
    ),
  );
}
