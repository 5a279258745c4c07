// A table of a mail. On a narrow screen it is scrolled rather than squeezed, and only rules set off its cells, which every ground shows.
import type { BlockOf, DocumentColumn, DocumentRow } from '../../block';
import { inLines, markup, type Html } from '../escape-html';

const FRAME = 'margin: 0 0 16px; overflow-x: auto;';
const TABLE = 'width: 100%; border-collapse: collapse; font-size: 13px; line-height: 1.5;';
const CAPTION = 'padding: 0 0 4px; text-align: left; font-weight: bold;';
const RULE = 'border: 1px solid #808080;';
/** Of a column one share wide. */
const LEAST_PIXELS = 9;

export function mailTableHtml({ caption, columns, rows }: BlockOf<'table'>): Html {
  const headers = columns.map(
    ({ header, width }) => markup`<th scope="col" style="${headStyle(width)}">${inLines(header)}</th>`,
  );
  return markup`<div style="${FRAME}"><table cellpadding="0" cellspacing="0" border="1" style="${TABLE}">
${caption === '' ? [] : markup`<caption style="${CAPTION}">${inLines(caption)}</caption>\n`}<thead><tr>${headers}</tr></thead>
<tbody>
${rows.map((row) => rowHtml(row, columns))}</tbody>
</table></div>
`;
}

function rowHtml({ cells, mark }: DocumentRow, columns: readonly DocumentColumn[]): Html {
  const weight = mark === 'none' || mark === 'notRanked' ? 'normal' : 'bold';
  const written = cells.map((cell, index) => {
    const style = `padding: 4px; ${RULE} text-align: ${columns[index]?.align ?? 'left'}; font-weight: ${weight};`;
    return markup`<td style="${style}">${inLines(cell)}</td>`;
  });
  return markup`<tr>${written}</tr>\n`;
}

function headStyle(width: number): string {
  return `min-width: ${String(width * LEAST_PIXELS)}px; padding: 4px; ${RULE} text-align: center; font-weight: bold;`;
}
