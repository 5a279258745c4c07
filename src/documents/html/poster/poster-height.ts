// How high a poster will be, reckoned from its text alone: there is no script on the page that could measure it.
import { brokenLines, displayWidth } from '../../../sheets/layouts/line-breaking';
import type { Block, BlockOf } from '../../block';
import { columnShares } from '../column-shares';
import type { PosterSizes } from './poster-sizes';

/** Millimetres. */
export const POSTER_PAGE = { width: 210, height: 297, margin: 13 } as const;
const POSTER_WIDTH = POSTER_PAGE.width - 2 * POSTER_PAGE.margin;
/** Of the column with 先进. */
export const LABEL_SHARE = 0.28;
/** In sizes of the award. */
export const LABEL_SIZE = 0.65;
/** In sizes of the text. */
export const BANNER_SIZE = 1.5;
/** Line heights, in type sizes. */
export const LEADING = { title: 1.3, award: 1.25, table: 1.25, text: 1.5, note: 1.4 } as const;
/** In sizes of the text. */
export const GAP = 0.6;
/** In sizes of the award. */
export const AWARD_PADDING = 0.25;
export const CELL_SIDE_PADDING = 4;

/** Between rows. */
const RULE = 1;
const MM_PER_POINT = 25.4 / 72;
/** Latin letters and figures are wider than half a Chinese character, bold ones most; lines also end early where a word would not fit. */
const CAUTION = { chinese: 0.97, latin: 0.85 } as const;

export function heightOf(block: Block, sizes: PosterSizes): number {
  switch (block.kind) {
    case 'title':
      return paragraph(block.text, { size: sizes.title, leading: LEADING.title }) + 2 * gap(sizes);
    case 'banner':
      return paragraph(block.text, { size: sizes.text * BANNER_SIZE, leading: LEADING.text }) + 2 * gap(sizes);
    case 'award':
      return awardHeight(block, sizes);
    case 'table':
      return tableHeight(block, sizes);
    case 'note':
      return paragraph(block.text, { size: sizes.note, leading: LEADING.note });
    case 'signature':
      return sum(block.lines.map((line) => text(line, sizes))) + gap(sizes);
    case 'attachments':
      return sum(block.items.map((item) => text(block.label + item, sizes))) + gap(sizes);
    default:
      return text(block.text, sizes) + gap(sizes);
  }
}

function awardHeight(award: BlockOf<'award'>, { award: size }: PosterSizes): number {
  const paddings = (2 * AWARD_PADDING * size + RULE) * MM_PER_POINT;
  const type = { size, leading: LEADING.award };
  const label = paragraph(award.label, {
    ...type,
    size: size * LABEL_SIZE,
    width: POSTER_WIDTH * LABEL_SHARE - paddings,
  });
  const named = paragraph(award.text, { ...type, width: POSTER_WIDTH * (1 - LABEL_SHARE) - paddings });
  return Math.max(label, named) + paddings;
}

function tableHeight(table: BlockOf<'table'>, sizes: PosterSizes): number {
  const { caption, columns, rows } = table;
  const shares = columnShares(table);
  const type = { size: sizes.table, leading: LEADING.table };
  const rowHeight = (cells: readonly string[]): number => {
    const heights = cells.map((cell, index) => {
      const width = POSTER_WIDTH * (shares[index] ?? 1) - 2 * CELL_SIDE_PADDING * MM_PER_POINT;
      return paragraph(cell, { ...type, width });
    });
    return Math.max(...heights) + (2 * sizes.rowPadding + RULE) * MM_PER_POINT;
  };
  const head = caption === '' ? 0 : paragraph(caption, type) + sizes.rowPadding * MM_PER_POINT;
  return (
    head +
    rowHeight(columns.map(({ header }) => header)) +
    sum(rows.map(({ cells }) => rowHeight(cells))) +
    2 * gap(sizes)
  );
}

function text(written: string, { text: size }: PosterSizes): number {
  return paragraph(written, { size, leading: LEADING.text });
}

interface Type {
  readonly size: number;
  readonly leading: number;
  readonly width?: number;
}

function paragraph(written: string, { size, leading, width = POSTER_WIDTH }: Type): number {
  const columns = Math.max(2, Math.floor((width / (size * MM_PER_POINT)) * 2 * cautionFor(written)));
  const lines = sum(written.split('\n').map((line) => linesOf(line, columns)));
  return lines * size * leading * MM_PER_POINT;
}

/** Of broken lines a page keeps one character back, where a comma or a bracket must not begin the next. */
function linesOf(line: string, columns: number): number {
  return displayWidth(line) <= columns ? 1 : brokenLines(line, Math.max(2, columns - 2)).length;
}

function cautionFor(written: string): number {
  const latinShare = written === '' ? 0 : (written.match(/[!-~]/g) ?? []).length / written.length;
  return CAUTION.chinese - (CAUTION.chinese - CAUTION.latin) * latinShare;
}

function gap({ text: size }: PosterSizes): number {
  return size * GAP * MM_PER_POINT;
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
