// How a column of a new sheet looks; derived from what its cells mean.
import type { StyleName } from '../sheet-layout';
import type { ColumnKind } from './column-kind';
import type { Column } from './table';

const widthsInPixels: Readonly<Record<ColumnKind['kind'], number>> = {
  text: 220,
  remark: 200,
  code: 90,
  name: 130,
  names: 150,
  date: 100,
  month: 90,
  number: 90,
  completion: 90,
  score: 90,
  parameters: 220,
  choice: 110,
  choices: 150,
  open: 120,
};

const styles: Partial<Readonly<Record<ColumnKind['kind'], StyleName>>> = {
  text: 'wrapped',
  remark: 'wrapped',
  parameters: 'wrapped',
  date: 'date',
  month: 'month',
  completion: 'percent',
  number: 'figure',
  score: 'figure',
};

export function columnWidth({ kind, width }: Column): number {
  return width ?? widthsInPixels[kind.kind];
}

/** The style of the cells below the header. Plain figures keep the automatic format, so that what is typed is shown. */
export function columnStyle({ kind }: Column): StyleName {
  return styles[kind.kind] ?? 'text';
}
