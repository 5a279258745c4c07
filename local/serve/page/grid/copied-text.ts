// What a spreadsheet program puts on the clipboard as text: each row ends with a line break, the last one too, and a cell with line breaks
// of its own stands in quotes. The grid takes every line break for one more row, and would empty or overwrite the cells below.

/** A line within a cell, until the grid has told the rows apart. */
const LINE_WITHIN = '\u2028';
const QUOTED_CELL = /(?<=^|[\t\n])"((?:[^"]|"")*)"(?=[\t\n]|$)/gu;

/** One line for each row. */
export function rowsOfCopiedText(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(QUOTED_CELL, (cell, quoted: string) => (/[\t\n]/u.test(quoted) ? withinOneLine(quoted) : cell))
    .replace(/\n$/u, '');
}

/** As the cell's text was before `rowsOfCopiedText`. */
export function linesOfCell(content: string): string {
  return content.replaceAll(LINE_WITHIN, '\n');
}

/** Only for such a cell are the quotes not the office's own. */
function withinOneLine(quoted: string): string {
  return quoted.replaceAll('""', '"').replaceAll('\t', ' ').replaceAll('\n', LINE_WITHIN);
}
