// A table of a page to be printed: its head comes again on every page, and no row is torn apart.
import type { BlockOf, DocumentColumn, DocumentRow } from '../block';
import { columnShares, leastWidths, LINE_CHARACTERS } from './column-shares';
import { inLines, markup, type Html } from './escape-html';

/** Of type of 10.5 points, that many more fit a line than of 12. */
const DENSE = 12 / 10.5;

export function tableHtml(table: BlockOf<'table'>): Html {
  const { caption, columns, rows } = table;
  const shares = columnShares(table);
  const headers = columns.map(
    ({ header }, index) => markup`<th scope="col" width="${percentOf(shares[index] ?? 0)}">${inLines(header)}</th>`,
  );
  return markup`<table class="figures ${densityOf(table)}" border="1" cellpadding="4" cellspacing="0" width="100%">
${caption === '' ? [] : markup`<caption>${inLines(caption)}</caption>`}
<thead><tr>${headers}</tr></thead>
<tbody>
${rows.map((row) => rowHtml(row, columns))}</tbody>
</table>
`;
}

function rowHtml({ cells, mark }: DocumentRow, columns: readonly DocumentColumn[]): Html {
  const written = cells.map(
    (cell, index) => markup`<td class="${columns[index]?.align ?? 'left'}">${inLines(cell)}</td>`,
  );
  return markup`<tr class="${mark}">${written}</tr>
`;
}

/** A table of many columns is set in smaller type rather than with broken figures. */
function densityOf(table: BlockOf<'table'>): 'normal' | 'dense' | 'densest' {
  const needed = leastWidths(table).reduce((sum, width) => sum + width, 0);
  if (needed <= LINE_CHARACTERS) return 'normal';
  return needed <= LINE_CHARACTERS * DENSE ? 'dense' : 'densest';
}

/** In whole ones: LibreOffice reads no others. */
function percentOf(share: number): string {
  return `${String(Math.round(share * 100))}%`;
}
