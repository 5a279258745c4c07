// Cells as one text for the content hash: the same for cells about to be written and for the same cells read back.
import type { LayoutValue } from '../sheet-layout';
import type { CellValue } from '../workbook-snapshot';

/** What two programs agree on when they keep a number as text. */
const DIGITS = 15;
const MIDNIGHT = '00:00:00';

/** One line a row. Looks, links, blanks at the end of a row and blank rows at the end leave no trace. */
export function contentText(rows: readonly (readonly (LayoutValue | CellValue)[])[]): string {
  const lines = rows.map((row) => JSON.stringify(withoutBlanks(row.map(canonical), (value) => value === '')));
  return withoutBlanks(lines, (line) => line === '[]').join('\n');
}

type Canonical = string | number | boolean | readonly [date: string, time: string];

function canonical(value: LayoutValue | CellValue): Canonical {
  if (value === null) return '';
  if (typeof value === 'number') return Number(value.toPrecision(DIGITS));
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n');
  if (typeof value === 'boolean') return value;
  return [value.date, 'time' in value ? value.time : MIDNIGHT];
}

function withoutBlanks<Part>(parts: readonly Part[], isBlank: (part: Part) => boolean): readonly Part[] {
  const last = parts.reduce((found, part, index) => (isBlank(part) ? found : index + 1), 0);
  return parts.slice(0, last);
}
