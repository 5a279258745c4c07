// Columns that line up in a terminal, where a Chinese character is two wide.
import stringWidth from 'string-width';

export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
}

const GAP = '  ';
/** Figures, letters, and the dashes, quotation marks and arrows of our own sentences. */
const ONE_WIDE = '\u0020-\u007E\u00B7\u2014\u2018\u2019\u201C\u201D\u2191\u2193';
/** Chinese characters and their punctuation. */
const TWO_WIDE = '\u3001-\u3029\u4E00-\u9FFF\uFF01-\uFF60';
/** Each as wide as it is by itself, whatever stands beside it. */
const PLAIN = new RegExp(`^[${ONE_WIDE}${TWO_WIDE}]*$`, 'u');
const WIDE = new RegExp(`[${TWO_WIDE}]`, 'gu');

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

function measured(text: string): MeasuredText {
  return { text, width: widthOf(text) };
}

/** Nearly all cells are figures and Chinese names; what joins or takes no place is for the package, which looks at every character. */
function widthOf(text: string): number {
  return PLAIN.test(text) ? text.length + (text.match(WIDE)?.length ?? 0) : stringWidth(text);
}

function padded(
  { text, width: own }: MeasuredText = { text: '', width: 0 },
  { align, width }: { readonly align: Column['align'] | undefined; readonly width: number },
): string {
  const space = ' '.repeat(width - own);
  return align === 'right' ? `${space}${text}` : `${text}${space}`;
}
