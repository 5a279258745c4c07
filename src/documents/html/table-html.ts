// A table of a page to be printed: its head comes again on every page, and no row is torn apart.
import type { BlockOf, DocumentColumn, DocumentRow } from '../block';
import { inLines, markup, type Html } from './escape-html';

export function tableHtml({ caption, columns, rows }: BlockOf<'table'>): Html {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const shares = columns.map(({ width }) => markup`<col style="width: ${percentOf(width / whole)}">`);
  const headers = columns.map(({ header }) => markup`<th scope="col">${inLines(header)}</th>`);
  return markup`<table class="figures">
${caption === '' ? [] : markup`<caption>${inLines(caption)}</caption>`}
<colgroup>${shares}</colgroup>
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

/** In whole hundredths, so that no engine prints its own idea of a fraction. */
function percentOf(share: number): string {
  return `${String(Math.round(share * 10000) / 100)}%`;
}
