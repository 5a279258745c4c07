import { existsSync } from 'node:fs';
import path from 'node:path';

/** A free name beside the file: `十月 20261102-0930.xlsx`, and with a number where that is taken. */
export function copyName(file: string, now: Date): { readonly name: string; readonly path: string } {
  const { dir, name, ext } = path.parse(file);
  const stem = `${name} ${digitsOf(now)}`;
  for (let number = 1; ; number += 1) {
    const candidate = `${stem}${number === 1 ? '' : ` (${String(number)})`}${ext}`;
    if (!existsSync(path.join(dir, candidate))) return { name: candidate, path: path.join(dir, candidate) };
  }
}

/** By the clock of whoever looks for it. */
function digitsOf(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('');
  return `${day}-${two(now.getHours())}${two(now.getMinutes())}`;
}
