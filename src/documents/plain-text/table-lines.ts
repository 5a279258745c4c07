// A table in plain text: in columns where it fits the line, else one entry after the other with every figure named.
import { displayWidth } from '../../sheets/layouts/line-breaking';
import type { BlockOf, PrintedDocument } from '../block';
import { printable } from '../glyphs';
import { COLUMNS, padded, wrapped, wrappedTo } from './text-lines';

type Table = BlockOf<'table'>;

const GAP = '  ';
const INDENT = '    ';

export function tableLines(table: Table, language: PrintedDocument['language']): readonly string[] {
  const caption = table.caption === '' ? [] : wrapped(table.caption);
  const widths = table.columns.map((_, index) => Math.max(...columnOf(table, index).map(displayWidth)));
  const whole = widths.reduce((sum, width) => sum + width, 0) + GAP.length * (widths.length - 1);
  return [...caption, ...(whole <= COLUMNS ? inColumns(table, widths) : asEntries(table, language))];
}

function columnOf({ columns, rows }: Table, index: number): readonly string[] {
  return [columns[index]?.header ?? '', ...rows.map(({ cells }) => cells[index] ?? '')].map(inOneLine);
}

function inColumns({ columns, rows }: Table, widths: readonly number[]): readonly string[] {
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) =>
        padded(inOneLine(cell), { width: widths[index] ?? 0, align: columns[index]?.align ?? 'left' }),
      )
      .join(GAP);
  const rule = widths.map((width) => '-'.repeat(width)).join(GAP);
  return [line(columns.map(({ header }) => header)), rule, ...rows.map(({ cells }) => line(cells))];
}

/** Cells of the first two columns name the entry; what is blank is left out. */
function asEntries({ columns, rows }: Table, language: PrintedDocument['language']): readonly string[] {
  const [colon, between] = language === 'en' ? [': ', '; '] : ['：', '；'];
  return rows.flatMap(({ cells }) => {
    const named = cells.slice(2).flatMap((cell, index) => {
      const text = inOneLine(cell);
      return text === '' ? [] : [`${inOneLine(columns[index + 2]?.header ?? '')}${colon}${text}`];
    });
    const details = packed(named, between).map((line) => INDENT + line);
    return [...wrapped(cells.slice(0, 2).map(inOneLine).join(GAP)), ...details];
  });
}

/** As many pieces on a line as fit; one that is longer than a line is broken. */
function packed(pieces: readonly string[], between: string): readonly string[] {
  const columns = COLUMNS - INDENT.length;
  const lines: string[] = [];
  pieces.forEach((piece, index) => {
    const written = index < pieces.length - 1 ? piece + between : piece;
    const line = lines[lines.length - 1];
    if (line !== undefined && displayWidth(line + written.trimEnd()) <= columns)
      lines[lines.length - 1] = line + written;
    else lines.push(...wrappedTo(written, columns));
  });
  return lines;
}

function inOneLine(text: string): string {
  return printable(text).replace(/\n/g, ' ');
}
