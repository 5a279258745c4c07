import type { InstalledFont } from './installed-fonts';

type Range = readonly [from: number, to: number];

/** Characters of the page's text that no installed font has; null where the fonts are not known. */
export function missingCharacters(html: string, fonts: readonly InstalledFont[] | null): readonly string[] | null {
  if (fonts === null) return null;
  const covered = [...new Set(fonts.flatMap(({ ranges }) => ranges))].flatMap(rangeOf);
  return [...new Set(textOf(html))].filter((character) => !isCovered(character, covered)).sort();
}

/** Styles name fonts, which the page does not show. */
function textOf(html: string): string {
  return html.replace(/<style>[\s\S]*?<\/style>/g, '').replace(/<[^>]*>|\s/g, '');
}

function isCovered(character: string, ranges: readonly Range[]): boolean {
  const codePoint = character.codePointAt(0) ?? 0;
  return ranges.some(([from, to]) => codePoint >= from && codePoint <= to);
}

function rangeOf(written: string): readonly Range[] {
  const [from = '', to = from] = written.split('-');
  const range: Range = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  return range.some(Number.isNaN) ? [] : [range];
}
