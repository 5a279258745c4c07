// A header merged across several columns names the first of them; what people wrote under the others must not vanish unsaid.
import { columnLetters } from '../../core/findings/a1';
import type { Finding } from '../../core/findings/finding';
import { warningAt } from '../../core/findings/make-finding';
import { cleanText } from '../cells/clean-text';
import type { HeaderRow } from '../locating/headers/header-row';
import type { FoundColumn } from '../locating/headers/match-columns';
import type { Block, SheetSnapshot } from '../workbook-snapshot';

/** One warning for each header of ours that hides filled columns. */
export function spannedColumns(
  sheet: SheetSnapshot,
  header: HeaderRow,
  { found, rowIndexes }: { readonly found: Iterable<FoundColumn>; readonly rowIndexes: readonly number[] },
): readonly Finding[] {
  const spans = sheet.merges.filter((block) => block.columns > 1 && crosses(block, header));
  if (spans.length === 0) return [];
  return [...found].flatMap(({ index }) => {
    const span = spans.find(({ column }) => column - 1 === index);
    if (span === undefined) return [];
    const hidden = Array.from({ length: span.columns - 1 }, (_, place) => index + 1 + place).filter(
      (other) => (header.texts[other] ?? '') === '' && isFilled(sheet, rowIndexes, other),
    );
    if (hidden.length === 0) return [];
    const columns = hidden.map((other) => columnLetters(other + 1)).join(', ');
    const at = { sheet: sheet.name, row: header.rowIndex + 1, column: index + 1 };
    return [warningAt(at, 'header-spans-columns', { header: cleanText(header.texts[index] ?? ''), columns })];
  });
}

function crosses({ row, rows }: Block, { rowIndex }: HeaderRow): boolean {
  return row - 1 <= rowIndex && rowIndex < row - 1 + rows;
}

function isFilled({ values }: SheetSnapshot, rowIndexes: readonly number[], index: number): boolean {
  return rowIndexes.some((rowIndex) => {
    const value = values[rowIndex]?.[index] ?? '';
    return typeof value !== 'string' || cleanText(value) !== '';
  });
}
