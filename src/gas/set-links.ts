// Links of cells to other cells of the workbook: one call for each column that has some.
import { a1Of } from '../core/findings/a1';
import type { LayoutCell } from '../sheets/sheet-layout';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;
type Link = NonNullable<LayoutCell['link']>;

/** Every link has to be built by calls of its own; far beyond an office's month they would cost more than they are worth. */
const MOST_LINKED_ROWS = 2000;

interface LinkedColumn {
  /** Counted from 1. */
  readonly column: number;
  /** Within the block, 0-based: from the first cell with a link to the last. */
  readonly from: number;
  readonly to: number;
}

/** For cells of text that stand already; a link to a sheet that is not there, or below the most that are linked, is left out. */
export function setLinks(
  sheet: Sheet,
  { row, rows }: { readonly row: number; readonly rows: readonly (readonly LayoutCell[])[] },
): void {
  const columns = linkedColumns(rows);
  if (columns.length === 0) return;
  const richText = richTexts(linkUrls(sheet));
  columns.forEach(({ column, from, to }) => {
    const texts = rows.slice(from, to + 1).map((cells) => [richText(cells[column - 1])]);
    sheet.getRange(row + from, column, texts.length).setRichTextValues(texts);
  });
}

function linkedColumns(rows: readonly (readonly LayoutCell[])[]): LinkedColumn[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return Array.from({ length: width }, (_, index) => index).flatMap((index) => {
    const linked = rows.slice(0, MOST_LINKED_ROWS).flatMap((row, at) => (row[index]?.link === undefined ? [] : [at]));
    const [from] = linked;
    const to = linked[linked.length - 1];
    return from === undefined || to === undefined ? [] : [{ column: index + 1, from, to }];
  });
}

/** Between linked cells stand many without a link that say the same, such as nothing: they share one value. */
function richTexts(urlOf: (link: Link) => string | null): (cell: LayoutCell | undefined) => RichTextValue {
  const unlinked = new Map<string, RichTextValue>();
  return (cell) => {
    const text = typeof cell?.value === 'string' ? cell.value : '';
    const url = cell?.link === undefined || text === '' ? null : urlOf(cell.link);
    if (url !== null) return SpreadsheetApp.newRichTextValue().setText(text).setLinkUrl(url).build();
    const value = unlinked.get(text) ?? SpreadsheetApp.newRichTextValue().setText(text).build();
    unlinked.set(text, value);
    return value;
  };
}

/** Each sheet is asked for its number once. */
function linkUrls(sheet: Sheet): (link: Link) => string | null {
  const numbers = new Map<string, number | null>();
  const numberOf = (name: string): number | null => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    const number = sheet.getParent().getSheetByName(name)?.getSheetId() ?? null;
    numbers.set(name, number);
    return number;
  };
  return (link) => {
    const number = numberOf(link.sheet);
    if (number === null) return null;
    return `#gid=${String(number)}&range=${'row' in link ? a1Of(link) : 'A1'}`;
  };
}
