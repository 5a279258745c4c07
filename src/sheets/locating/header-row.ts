// The header row stands below any title block: it is the row that names most of the table's columns.
import type { Block, SheetSnapshot } from '../workbook-snapshot';
import type { HeaderVocabulary } from './header-vocabulary';

/** How many rows from the top are looked at. */
const DEEPEST_HEADER_ROW = 30;
/** A single word of a title may happen to be a header. */
const FEWEST_HEADERS = 2;

export interface HeaderRow {
  /** 0-based. */
  readonly rowIndex: number;
  readonly texts: readonly string[];
}

export function headerRowOf(sheet: SheetSnapshot, meaningOf: HeaderVocabulary): HeaderRow | null {
  const rows = sheet.values
    .slice(0, DEEPEST_HEADER_ROW)
    .map((_, rowIndex) => ({ rowIndex, texts: headerTexts(sheet, rowIndex) }));
  let best: HeaderRow | null = null;
  let most = FEWEST_HEADERS - 1;
  for (const row of rows) {
    const columns = new Set(row.texts.map((text) => meaningOf(text)?.column));
    columns.delete(undefined);
    if (columns.size > most) [best, most] = [row, columns.size];
  }
  return best;
}

/** In a header of two rows, a cell merged downwards speaks in the last of its rows. */
function headerTexts({ values, merges }: SheetSnapshot, rowIndex: number): readonly string[] {
  const row = (values[rowIndex] ?? []).map((value) => (typeof value === 'string' ? value : ''));
  const ending = merges.filter((block) => block.rows > 1 && block.row + block.rows - 2 === rowIndex);
  for (const { row: top, column } of ending) row[column - 1] = textAt(values, { row: top, column });
  return row;
}

function textAt(values: SheetSnapshot['values'], { row, column }: Pick<Block, 'row' | 'column'>): string {
  const value = values[row - 1]?.[column - 1];
  return typeof value === 'string' ? value : '';
}
