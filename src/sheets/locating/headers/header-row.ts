// The header row stands below any title block: it is the row that names most of the table's columns.
import type { Block, SheetSnapshot } from '../../workbook-snapshot';
import type { HeaderVocabulary } from './header-vocabulary';

/** How many rows from the top are looked at. */
export const DEEPEST_HEADER_ROW = 30;
/** A single word of a title may happen to be a header. */
const FEWEST_HEADERS = 2;

export interface HeaderRow {
  /** 0-based; in a header of two rows the lower one. */
  readonly rowIndex: number;
  readonly texts: readonly string[];
}

export function headerRowOf(sheet: SheetSnapshot, meaningOf: HeaderVocabulary): HeaderRow | null {
  const rows = sheet.values.slice(0, DEEPEST_HEADER_ROW).map((_, rowIndex) => headerTexts(sheet, rowIndex, meaningOf));
  const candidates = rows.flatMap((texts, rowIndex) => [
    { rowIndex, texts },
    ...withRowAbove(texts, rows[rowIndex - 1], meaningOf).map((both) => ({ rowIndex, texts: both })),
  ]);
  let best: HeaderRow | null = null;
  let most = FEWEST_HEADERS - 1;
  for (const row of candidates) {
    const columns = new Set(row.texts.map((text) => meaningOf(text)?.column));
    columns.delete(undefined);
    if (columns.size > most) [best, most] = [row, columns.size];
  }
  return best;
}

/** A cell merged downwards speaks in the last of its rows; one below a group's header may need its words: 完成 over 率. */
function headerTexts({ values, merges }: SheetSnapshot, rowIndex: number, meaningOf: HeaderVocabulary): string[] {
  const row = (values[rowIndex] ?? []).map((value) => (typeof value === 'string' ? value : ''));
  for (const { row: top, column } of merges.filter((block) => block.rows > 1 && lastRowIndex(block) === rowIndex)) {
    row[column - 1] = textAt(values, { row: top, column });
  }
  for (const group of merges.filter((block) => block.columns > 1 && lastRowIndex(block) === rowIndex - 1)) {
    const text = textAt(values, group);
    for (let index = group.column - 1; index < group.column - 1 + group.columns; index += 1) {
      const own = row[index] ?? '';
      const joined = text + own;
      if (own !== '' && meaningOf(own) === undefined && meaningOf(joined) !== undefined) row[index] = joined;
    }
  }
  return row;
}

/** Two rows without merges: headers in the upper one, and below the blank cells between them only further headers. */
function withRowAbove(
  texts: readonly string[],
  above: readonly string[] | undefined,
  meaningOf: HeaderVocabulary,
): readonly string[][] {
  if (above === undefined || !texts.every((text) => text.trim() === '' || meaningOf(text) !== undefined)) return [];
  return [texts.map((text, index) => (text.trim() === '' ? (above[index] ?? '') : text))];
}

function lastRowIndex({ row, rows }: Block): number {
  return row + rows - 2;
}

function textAt(values: SheetSnapshot['values'], { row, column }: Pick<Block, 'row' | 'column'>): string {
  const value = values[row - 1]?.[column - 1];
  return typeof value === 'string' ? value : '';
}
