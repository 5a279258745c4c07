// Title and header rows that come again among the entries: at page breaks, and above blocks pasted in.
import type { Finding } from '../../core/findings/finding';
import { comparable } from '../cells/clean-text';
import type { CellValue, SheetSnapshot } from '../workbook-snapshot';

/** Whether a row says the same as one of the rows down to the header, in the columns of ours. */
export function headRowFinder(
  { values }: SheetSnapshot,
  headerRowIndex: number,
  ours: readonly number[],
): (row: readonly CellValue[]) => boolean {
  const textsOf = (row: readonly CellValue[]): readonly string[] => ours.map((index) => textOf(row[index]));
  const heads = values
    .slice(0, headerRowIndex + 1)
    .map(textsOf)
    .filter((texts) => texts.some((text) => text !== '') && !texts.includes(FIGURE));
  const firsts = new Set(heads.map(([first]) => first));
  const known = new Set(heads.map((texts) => texts.join('\n')));
  // Most rows differ in their first cell, and ten thousand rows need not be compared in full.
  return (row) => firsts.has(textOf(row[ours[0] ?? 0])) && known.has(textsOf(row).join('\n'));
}

export function repeatedHeadNote(at: Finding['at']): Finding {
  return { severity: 'note', code: 'header-repeated', at, facts: {} };
}

/** No text of a cell is one. */
const FIGURE = '\n';

function textOf(value: CellValue | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? comparable(value) : FIGURE;
}
