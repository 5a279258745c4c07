// A table on the grid of a circular: each cell merged over its columns, each row as high as its longest text.
import { cell, stack, textLines, type Section } from '../../sheets/layouts/section';
import type { CircularTableStyle, LayoutCell, StyleName } from '../../sheets/sheet-layout';
import type { Block, DocumentColumn, DocumentRow } from '../block';
import { charactersIn, GRID_COLUMNS, type Span } from './page-grid';
import { printedLines } from './printed-lines';
import { tableFit, type TableFit, type TableType } from './table-fit';

type TableBlock = Extract<Block, { kind: 'table' }>;

const LINE_PIXELS_PER_POINT = 21 / 11;
const PADDING_PIXELS = 8;
/** Spreadsheet programs know no higher row (409 points). */
const HIGHEST_PIXELS = 545;
const CAPTION_PIXELS = 28;
/** More heights than these would cost a call each; then all rows of the table are as high as the highest. */
const MOST_HEIGHTS = 40;

const FIGURE = /^-?\d+\.\d{2}$/;
const WHOLE = /^(?:0|[1-9]\d{0,8})$/;

export function tableSection(table: TableBlock): Section {
  const { caption, columns, rows } = table;
  const fit = tableFit(table);
  const { spans, type } = fit;
  const head = columns.map(({ header }) => header);
  const heights = limited([head, ...rows.map(({ cells }) => cells)].map((texts) => heightOf(texts, fit)));
  const body: Section = {
    rows: [
      spread(
        head.map((text) => cell(text, styleIn(type, 'circularHeader'))),
        spans,
      ),
      ...rows.map((row) => spread(cellsOf(row, columns, type), spans)),
    ],
    mergesAcross: spans.flatMap(({ column, columns: width }) =>
      width === 1 ? [] : [{ row: 1, column, rows: rows.length + 1, columns: width }],
    ),
    rowHeights: heights.map((pixels, index) => ({ row: index + 1, pixels })),
    bordered: [{ row: 1, column: 1, rows: rows.length + 1, columns: GRID_COLUMNS }],
  };
  return stack([...captionOf(caption), body, { rows: [[]], rowHeights: [{ row: 1, pixels: PADDING_PIXELS }] }]);
}

function captionOf(caption: string): readonly Section[] {
  if (caption === '') return [];
  const line = textLines([caption], GRID_COLUMNS, 'circularCaption');
  return [{ ...line, rowHeights: [{ row: 1, pixels: CAPTION_PIXELS }] }];
}

function cellsOf({ cells, mark }: DocumentRow, columns: readonly DocumentColumn[], type: TableType): LayoutCell[] {
  return cells.map((text, index) => {
    const align = columns[index]?.align ?? 'left';
    // The place of a marked row stands first, with its word below it.
    const isPlace = index === 0 && text.includes('\n') && mark !== 'none';
    const { value, style } = isPlace ? ({ value: text, style: 'circularMarked' } as const) : valued(text, align);
    return cell(value, styleIn(type, style));
  });
}

interface Valued {
  readonly value: string | number;
  readonly style: CircularTableStyle;
}

/** Figures stay figures; a name that looks like one stands in a column of words, to the left. */
function valued(text: string, align: DocumentColumn['align']): Valued {
  if (align === 'left') return { value: text, style: 'circularCell' };
  if (FIGURE.test(text)) return { value: Number(text), style: 'circularPoints' };
  if (WHOLE.test(text)) return { value: Number(text), style: 'circularWhole' };
  return { value: text, style: 'circularCellCentred' };
}

function styleIn({ ending }: TableType, style: CircularTableStyle): StyleName {
  return `${style}${ending}`;
}

/** Every cell at the first column of its span; the others bear its style for the border and the fill. */
function spread(cells: readonly LayoutCell[], spans: readonly Span[]): LayoutCell[] {
  return cells.flatMap((first, index) => {
    const rest = { length: (spans[index]?.columns ?? 1) - 1 };
    return [first, ...Array.from(rest, () => cell(null, first.style))];
  });
}

function heightOf(texts: readonly string[], { spans, type: { sizePt } }: TableFit): number {
  const lines = texts.map((text, index) => {
    // A figure does not wrap.
    if (FIGURE.test(text) || WHOLE.test(text)) return 1;
    const columns = spans[index]?.columns ?? 1;
    return printedLines(text, charactersIn(columns, sizePt)).length;
  });
  const pixels = Math.max(1, ...lines) * Math.round(sizePt * LINE_PIXELS_PER_POINT) + PADDING_PIXELS;
  return Math.min(pixels, HIGHEST_PIXELS);
}

function limited(heights: readonly number[]): readonly number[] {
  const runs = heights.filter((height, index) => height !== heights[index - 1]).length;
  return runs <= MOST_HEIGHTS ? heights : heights.map(() => Math.max(...heights));
}
