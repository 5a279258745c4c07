// Which rows of a printed sheet begin a page: attachments always, headings and tables where too little of them would stand at the foot.
import type { Block, PrintedDocument } from '../block';
import { blockSection } from './block-section';
import { DOCUMENT_STATUS_ROW, STATUS_PIXELS } from './document-sheet';

/** 225 mm at 96 dots an inch, A4 less the margins of GB/T 9704. A program that shrinks the sheet has room for more, none for less. */
const PAGE_PIXELS = 850;
/** Two lines of text, or the caption, the head and the first row of a table. */
const ROWS_KEPT = { text: 2, table: 3 };
/** Higher beginnings are not kept whole: pages would stay empty. */
const MOST_KEPT_PIXELS = PAGE_PIXELS / 2;

interface PlacedBlock {
  readonly block: Block;
  /** Of its first row, counted from 1. */
  readonly row: number;
  /** In pixels. */
  readonly heights: readonly number[];
}

/** Counted from 1, as `documentSheet` lays the document out. */
export function pageBreaks(document: PrintedDocument): readonly number[] {
  const placed = placedBlocks(document);
  const titles = placed.filter(({ block }) => block.kind === 'title');
  const attachments = new Set(titles.slice(1).map(({ row }) => row));
  const breaks: number[] = [];
  let used = STATUS_PIXELS;
  placed.forEach(({ row, heights }, index) => {
    const kept = keptTogether(placed.slice(index));
    if (attachments.has(row) || used + kept > PAGE_PIXELS) {
      breaks.push(row);
      used = 0;
    }
    used = heights.reduce((above, height) => (above + height > PAGE_PIXELS ? height : above + height), used);
  });
  return breaks;
}

function placedBlocks({ blocks, language }: PrintedDocument): readonly PlacedBlock[] {
  let row = DOCUMENT_STATUS_ROW + 1;
  return blocks.map((block) => {
    const { rows, rowHeights = [] } = blockSection(block, language);
    const placed = { block, row, heights: rowHeights.map(({ pixels }) => pixels) };
    row += rows.length;
    return placed;
  });
}

/** The height of the headings that stand first and of the beginning of what follows them; 0 for text without one. */
function keptTogether(placed: readonly PlacedBlock[]): number {
  const next = placed.findIndex(({ block }) => block.kind !== 'heading');
  const headings = placed.slice(0, next);
  if (headings.length === 0 && placed[0]?.block.kind !== 'table') return 0;
  const kept = sumOf(headings.flatMap(({ heights }) => heights)) + beginningOf(placed[next]);
  return Math.min(kept, MOST_KEPT_PIXELS);
}

function beginningOf(placed: PlacedBlock | undefined): number {
  if (placed === undefined) return 0;
  return sumOf(placed.heights.slice(0, placed.block.kind === 'table' ? ROWS_KEPT.table : ROWS_KEPT.text));
}

function sumOf(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0);
}
