// Breaks a text into lines of a given width, a Chinese character counting as two Latin ones.

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u201c\u201d\u2605\u25bc\u26a0]/;
/** Marks that must not begin a line. */
const CLOSING = /^[，。；：、）》”？！,.;:)]/;

/** Lines no wider than `width` half-width characters; Latin words stay whole where they fit. */
export function brokenLines(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of piecesOf(text)) {
    const needed = displayWidth(piece);
    if (used + needed > width && line !== '' && !CLOSING.test(piece)) {
      lines.push(line);
      line = piece.trimStart();
      used = displayWidth(line);
    } else {
      line += piece;
      used += needed;
    }
  }
  return line === '' ? lines : [...lines, line];
}

export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) || character.length > 1 ? 2 : 1;
  return width;
}

/** Single wide characters, and runs of Latin ones with the space before them. */
function piecesOf(text: string): readonly string[] {
  return text.match(/ ?[!-~]+|[\s\S]/gu) ?? [];
}
