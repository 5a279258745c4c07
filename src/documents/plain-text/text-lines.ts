// Text in lines that every mail program shows as they are.
import { brokenLines, displayWidth } from '../../sheets/layouts/line-breaking';
import { printable } from '../glyphs';

/** RFC 5322 asks for no more. */
export const COLUMNS = 78;

export function wrapped(text: string): readonly string[] {
  return wrappedTo(text, COLUMNS);
}

/** Line breaks that somebody typed stay. */
export function wrappedTo(text: string, columns: number): readonly string[] {
  return printable(text)
    .split('\n')
    .flatMap((line) => {
      const lines = brokenLines(line, columns);
      return lines.length === 0 ? [''] : lines;
    });
}

/** The first line of a paragraph begins with `indent`. */
export function indented(text: string, indent: string): readonly string[] {
  return wrapped(indent + text);
}

export function padded(text: string, { width, align }: { width: number; align: 'left' | 'center' | 'right' }): string {
  const free = Math.max(0, width - displayWidth(text));
  const before = align === 'left' ? 0 : align === 'right' ? free : Math.floor(free / 2);
  return ' '.repeat(before) + text + ' '.repeat(free - before);
}
