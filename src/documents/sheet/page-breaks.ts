// Which rows of a printed sheet begin a page. All of them are said, because programs shrink a sheet to the page's width each by a
// little, and would each end a page at another row: attachments begin one, and headings stay with what they head.
import type { Block, PrintedDocument } from '../block';
import { blockSection } from './block-section';
import { DOCUMENT_STATUS_ROW, STATUS_PIXELS } from './document-sheet';

/** 225 mm, A4 less the margins of GB/T 9704, are 850: the rest is for programs that round up. */
const PAGE_PIXELS = 846;
/** Two lines of text, or the caption, the head and the first row of a table. */
const ROWS_KEPT = { text: 2, table: 3 };
/** Head, caption and the empty row below included. */
const SHORT_TABLE_ROWS = 15;
/** What is higher is not kept whole: pages would stay empty. */
const MOST_KEPT_PIXELS = PAGE_PIXELS / 2;

interface PrintedRow {
  readonly pixels: number;
  readonly empty: boolean;
  /** What must fit on the page with it: its own height, unless something is kept together from here on. */
  readonly kept: number;
  readonly attachment: boolean;
}

/** Counted from 1, as `documentSheet` lays the document out. */
export function pageBreaks(document: PrintedDocument): readonly number[] {
  const breaks: number[] = [];
  let used = STATUS_PIXELS;
  let written = false;
  printedRows(document).forEach(({ pixels, empty, kept, attachment }, index) => {
    // A page of empty rows alone would be an empty page.
    if (written && (attachment || used + kept > PAGE_PIXELS)) {
      breaks.push(DOCUMENT_STATUS_ROW + 1 + index);
      used = 0;
      written = false;
    }
    used += pixels;
    written = written || !empty;
  });
  return breaks;
}

function printedRows({ blocks, language }: PrintedDocument): readonly PrintedRow[] {
  const rows = blocks.map((block) => rowsOf(block, language));
  const title = blocks.findIndex(({ kind }) => kind === 'title');
  return blocks.flatMap((block, index) => {
    const kept = keptTogether(blocks.slice(index), rows.slice(index));
    const attachment = block.kind === 'title' && index > title;
    return (rows[index] ?? []).map((row, place) =>
      place === 0 ? { ...row, attachment, kept: Math.max(row.kept, kept) } : row,
    );
  });
}

/** No block leaves its last row alone to the next page. */
function rowsOf(block: Block, language: PrintedDocument['language']): readonly PrintedRow[] {
  const { rows, rowHeights = [] } = blockSection(block, language);
  const printed = rowHeights.map(({ pixels }, index) => {
    const empty = (rows[index] ?? []).every(({ value }) => value === null);
    return { pixels, empty, kept: pixels, attachment: false };
  });
  const last = endOf(printed) - 1;
  return printed.map((row, index) =>
    index === last - 1 ? { ...row, kept: Math.min(row.pixels + (printed[last]?.pixels ?? 0), MOST_KEPT_PIXELS) } : row,
  );
}

/** The height of what leads over to something else, and of that one's beginning; 0 for text that may break anywhere. */
function keptTogether(blocks: readonly Block[], rows: readonly (readonly PrintedRow[])[]): number {
  const next = blocks.findIndex(({ kind }) => kind !== 'heading' && kind !== 'attachments');
  const following = blocks[next];
  if (next <= 0 && following?.kind !== 'table') return 0;
  const leading = heightOf(rows.slice(0, next).flat());
  return leading + beginningOf(following, rows[next] ?? []);
}

/** The same whether something leads over to the block or not, so that it does not move on without that. */
function beginningOf(block: Block | undefined, rows: readonly PrintedRow[]): number {
  const whole = heightOf(rows);
  const keepsWhole = block?.kind === 'signature' || (block?.kind === 'table' && rows.length <= SHORT_TABLE_ROWS);
  if (keepsWhole && whole <= MOST_KEPT_PIXELS) return whole;
  const beginning = heightOf(rows.slice(0, ROWS_KEPT[block?.kind === 'table' ? 'table' : 'text']));
  return Math.min(beginning, MOST_KEPT_PIXELS);
}

/** Empty rows at the end need not stay. */
function heightOf(rows: readonly PrintedRow[]): number {
  return rows.slice(0, endOf(rows)).reduce((sum, { pixels }) => sum + pixels, 0);
}

/** How many rows there are down to the last that is not empty. */
function endOf(rows: readonly PrintedRow[]): number {
  return Math.max(0, ...rows.map(({ empty }, index) => (empty ? 0 : index + 1)));
}
