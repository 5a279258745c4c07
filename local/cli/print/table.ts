// Columns that line up in a terminal, where a Chinese character is two wide.
import stringWidth from 'string-width';

export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
}

const GAP = '  ';
const PLAIN = /^[\u0020-\u007E]*$/u;

/** A header line and one line per row; columns that are empty in every row are left out. */
export function tableLines(columns: readonly Column[], rows: readonly (readonly string[])[]): readonly string[] {
  const used = columns.map((_, index) => index).filter((index) => rows.some((row) => (row[index] ?? '') !== ''));
  const lines = [columns.map(({ title }) => title), ...rows];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => widthOf(line[index] ?? ''))));
  return lines.map((line) =>
    used
      .map((index) => padded(line[index] ?? '', { align: columns[index]?.align, width: widths[index] ?? 0 }))
      .join(GAP)
      .trimEnd(),
  );
}

function padded(text: string, { align, width }: { align: Column['align'] | undefined; width: number }): string {
  const space = ' '.repeat(width - widthOf(text));
  return align === 'right' ? `${space}${text}` : `${text}${space}`;
}

/** Most cells are figures, whose width needs no look at the characters. */
function widthOf(text: string): number {
  return PLAIN.test(text) ? text.length : stringWidth(text);
}
