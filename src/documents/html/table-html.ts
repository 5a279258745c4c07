// A table of a page to be printed: its head comes again on every page, and no row is torn apart.
import type { BlockOf, DocumentColumn, DocumentRow } from '../block';
import { columnShares, densityOf } from './column-shares';
import { inLines, markup, type Html } from './escape-html';

export function tableHtml(table: BlockOf<'table'>): Html {
  const { caption, columns, rows } = table;
  const shares = columnShares(table);
  const headers = columns.map(
    ({ header }, index) => markup`<th scope="col" width="${percentOf(shares[index] ?? 0)}">${inLines(header)}</th>`,
  );
  return markup`<table class="figures ${densityOf(table).name}" border="1" cellpadding="4" cellspacing="0" width="100%">
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

/** In whole ones: LibreOffice reads no others. */
function percentOf(share: number): string {
  return `${String(Math.round(share * 100))}%`;
}
