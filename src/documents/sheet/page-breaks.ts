// Which rows of a printed sheet begin a page. All of them are said, because programs shrink a sheet to the page's width each by a
// little, and would each end a page at another row: attachments begin one, and headings stay with what they head.
import type { Block, PrintedDocument } from '../block';
import { blockSection } from './block-section';
import { DOCUMENT_STATUS_ROW, STATUS_PIXELS } from './document-sheet';

/** 22 lines; of 225 mm (A4 less the margins of GB/T 9704, 850 pixels) the rest is left for programs that round rows up. */
const PAGE_PIXELS = 830;
/** Two lines of text, or the caption, the head and the first row of a table. */
const ROWS_KEPT = { text: 2, table: 3 };
/** Higher beginnings are not kept whole: pages would stay empty. */
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
      place === 0 ? { ...row, attachment, kept: Math.max(row.pixels, kept) } : row,
    );
  });
}

function rowsOf(block: Block, language: PrintedDocument['language']): readonly PrintedRow[] {
  const { rows, rowHeights = [] } = blockSection(block, language);
  return rowHeights.map(({ pixels }, index) => {
    const empty = (rows[index] ?? []).every(({ value }) => value === null);
    return { pixels, empty, kept: pixels, attachment: false };
  });
}

/** The height of what leads over to something else, and of that one's beginning; 0 for text that may break anywhere. */
function keptTogether(blocks: readonly Block[], rows: readonly (readonly PrintedRow[])[]): number {
  const next = blocks.findIndex(({ kind }) => kind !== 'heading' && kind !== 'attachments');
  const following = blocks[next];
  if (next <= 0 && following?.kind !== 'table') return 0;
  const beginning = (rows[next] ?? []).slice(0, following === undefined ? 0 : rowsKept(following));
  const pixels = [...rows.slice(0, next).flat(), ...beginning].map((row) => row.pixels);
  return Math.min(
    pixels.reduce((sum, each) => sum + each, 0),
    MOST_KEPT_PIXELS,
  );
}

/** The date stands with its office. */
function rowsKept({ kind }: Block): number {
  if (kind === 'signature') return Infinity;
  return kind === 'table' ? ROWS_KEPT.table : ROWS_KEPT.text;
}
