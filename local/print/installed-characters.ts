// Which characters the fonts of this machine can show, asked of fontconfig where there is one.
import { spawnSync } from 'node:child_process';

type Range = readonly [from: number, to: number];

/** Characters of the page's text that no installed font has; null where nobody can tell. */
export function uninstalledCharacters(html: string): readonly string[] | null {
  const ranges = installedRanges();
  if (ranges === null) return null;
  const shown = new Set(textOf(html));
  return [...shown].filter((character) => !isCovered(character, ranges)).sort();
}

/** Styles name fonts that the page need not have. */
function textOf(html: string): string {
  return html.replace(/<style>[\s\S]*?<\/style>/g, '').replace(/<[^>]*>|\s/g, '');
}

function isCovered(character: string, ranges: readonly Range[]): boolean {
  const codePoint = character.codePointAt(0) ?? 0;
  return ranges.some(([from, to]) => codePoint >= from && codePoint <= to);
}

function installedRanges(): readonly Range[] | null {
  const { error, status, stdout } = spawnSync('fc-list', ['-f', '%{charset}\n'], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    timeout: 20_000,
  });
  if (error || status !== 0) return null;
  return [...new Set(stdout.split(/\s+/))].flatMap(rangeOf);
}

/** `4e00-9fea` or `26a0`. */
function rangeOf(text: string): readonly Range[] {
  const [from = '', to = from] = text.split('-');
  const range: Range = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  return range.some(Number.isNaN) ? [] : [range];
}
