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
  const lines = [columns.map(({ title }) => title), ...rows].map((line) => line.map(measured));
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => line[index]?.width ?? 0)));
  return lines.map((line) =>
    used
      .map((index) => padded(line[index], { align: columns[index]?.align, width: widths[index] ?? 0 }))
      .join(GAP)
      .trimEnd(),
  );
}

interface MeasuredText {
  readonly text: string;
  readonly width: number;
}

/** Most cells are figures, whose width needs no look at the characters. */
function measured(text: string): MeasuredText {
  return { text, width: PLAIN.test(text) ? text.length : stringWidth(text) };
}

function padded(
  { text, width: own }: MeasuredText = { text: '', width: 0 },
  { align, width }: { readonly align: Column['align'] | undefined; readonly width: number },
): string {
  const space = ' '.repeat(width - own);
  return align === 'right' ? `${space}${text}` : `${text}${space}`;
}
