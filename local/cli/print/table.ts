// Columns that line up in a terminal, where a Chinese character is two wide.
import stringWidth from 'string-width';

export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
}

const GAP = '  ';
const ONE_WIDE = /^[\u0020-\u007E]*$/u;
/** With Chinese characters and their punctuation, each of which is two wide whatever stands beside it. */
const ONE_OR_TWO_WIDE = /^[\u0020-\u007E\u3001-\u3029\u4E00-\u9FFF\uFF01-\uFF60]*$/u;
const TWO_WIDE = /[^\u0020-\u007E]/gu;

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
  if (ONE_WIDE.test(text)) return text.length;
  return ONE_OR_TWO_WIDE.test(text) ? text.length + (text.match(TWO_WIDE)?.length ?? 0) : stringWidth(text);
}

function padded(
  { text, width: own }: MeasuredText = { text: '', width: 0 },
  { align, width }: { readonly align: Column['align'] | undefined; readonly width: number },
): string {
  const space = ' '.repeat(width - own);
  return align === 'right' ? `${space}${text}` : `${text}${space}`;
}
