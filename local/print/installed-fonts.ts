// The fonts of this machine, asked of fontconfig where there is one.
import { spawnSync } from 'node:child_process';

const FONTCONFIG = 'fc-list';

export interface InstalledFont {
  readonly families: readonly string[];
  /** `4e00-9fea` or `26a0`, as fontconfig writes them. */
  readonly ranges: readonly string[];
}

/** Null where nobody can tell. */
export function installedFonts(): readonly InstalledFont[] | null {
  const { error, status, stdout } = spawnSync(FONTCONFIG, ['-f', '%{family}\\t%{charset}\\n'], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    timeout: 20_000,
  });
  if (error || status !== 0) return null;
  return stdout.split('\n').map((line) => {
    const [families = '', ranges = ''] = line.split('\t');
    return { families: families.split(','), ranges: ranges.split(' ') };
  });
}
