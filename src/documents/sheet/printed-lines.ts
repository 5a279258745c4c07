// How text breaks into lines in print, where a line that is too long is cut off: nothing stands outside, whatever people wrote.
import { displayWidth } from '../../sheets/layouts/line-breaking';

/** A Latin word with the space before it, or one character. */
const PIECES = / ?[!-~]+|[\s\S]/gu;
/** Marks that must not begin a line, and those that must not end one. */
const CLOSING = /^[，。；：、！？）》〉”’】〕,.;:!?)\]]/;
const OPENING = /[（《〈“‘【〔([]$/;
/** How much wider than half a Chinese character these are in some fonts. */
const BROAD: readonly (readonly [signs: RegExp, extra: number])[] = [
  [/[A-Z%@&mw]/g, 0.4],
  [/[0-9]/g, 0.12],
];

/** Every line of the text, those that people began themselves and those that the width asks for: at least one. */
export function printedLines(text: string, characters: number): readonly string[] {
  return text.split('\n').flatMap((line) => {
    const lines: string[][] = [[]];
    for (const piece of piecesOf(line, characters)) place(piece, lines, characters);
    return lines.map((pieces) => pieces.join(''));
  });
}

/** In half-width characters, taken wide rather than narrow. */
export function printedWidth(text: string): number {
  const extra = BROAD.map(([signs, each]) => each * (text.match(signs)?.length ?? 0));
  return extra.reduce((sum, each) => sum + each, displayWidth(text));
}

function place(piece: string, lines: string[][], characters: number): void {
  const line = lines[lines.length - 1] ?? [];
  if (line.length === 0 || printedWidth(line.join('') + piece) <= characters) {
    line.push(piece);
    return;
  }
  const taken = CLOSING.test(piece) ? takenAlong(line) : openingsOf(line);
  const together = taken.join('') + piece;
  if (taken.length > 0 && printedWidth(together) <= characters) {
    lines.push([...taken, piece]);
    return;
  }
  line.push(...taken);
  lines.push([piece.trimStart()]);
}

/** What goes to the next line with a mark that must not begin it. */
function takenAlong(line: string[]): readonly string[] {
  const taken: string[] = [];
  while (line.length > 1) {
    const last = line.pop() ?? '';
    taken.unshift(last);
    if (!CLOSING.test(last)) break;
  }
  return taken;
}

function openingsOf(line: string[]): readonly string[] {
  const taken: string[] = [];
  while (line.length > 1 && OPENING.test(line[line.length - 1] ?? '')) taken.unshift(line.pop() ?? '');
  return taken;
}

/** A word longer than a line is taken apart. */
function piecesOf(line: string, characters: number): readonly string[] {
  const pieces = line.match(PIECES) ?? [];
  return pieces.flatMap((piece) => (printedWidth(piece) <= characters ? [piece] : [...piece]));
}
