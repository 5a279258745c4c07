import type { Block, DocumentColumn, RowMark } from '../block';

/** A column that says what it takes of a row. */
export interface FilledColumn<Row> extends DocumentColumn {
  readonly text: (row: Row) => string;
}

export interface FilledTable<Row> {
  readonly caption: string;
  readonly columns: readonly FilledColumn<Row>[];
  readonly rows: readonly Row[];
  /** Left out: no row carries a mark. */
  readonly markOf?: (row: Row) => RowMark;
}

export function filledTable<Row>({ caption, columns, rows, markOf = unmarked }: FilledTable<Row>): Block {
  return {
    kind: 'table',
    caption,
    columns: columns.map(({ header, align, width }) => ({ header, align, width })),
    rows: rows.map((row) => ({ cells: columns.map(({ text }) => text(row)), mark: markOf(row) })),
  };
}

function unmarked(): RowMark {
  return 'none';
}
