// Data files of other projects, which are read where they lie beside the repository and never copied into it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '..', '..', '..', 'shared', 'truth');

/** The rows of a file by column name; undefined when the file is not there. */
function sharedRows(file: string): Record<string, string>[] | undefined {
  const path = join(FOLDER, file);
  if (!existsSync(path)) return undefined;
  const [header = '', ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/u);
  const columns = header.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, index) => [columns[index] ?? '', cell])));
}

/** A test over the rows of a file, or a skipped test whose name says which file is missing. */
export function testOnShared(file: string, name: string, check: (rows: Record<string, string>[]) => void): void {
  const rows = sharedRows(file);
  if (rows === undefined) test.skip(`${name} (skipped: ${file} is not beside the repository)`, () => undefined);
  else
    test(name, () => {
      check(rows);
    });
}

/** Rows that agree in the named columns, in the order of their first. */
export function groupedBy(
  rows: readonly Record<string, string>[],
  columns: readonly string[],
): Record<string, string>[][] {
  const groups = new Map<string, Record<string, string>[]>();
  for (const row of rows) {
    const key = columns.map((column) => row[column]).join(' / ');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}
