// How a column of a new sheet looks and what it checks while people type; derived from what its cells mean.
import type { ColumnValidation, StyleName } from '../sheet-layout';
import { choiceWords } from './choice';
import type { ColumnKind, NumberRange } from './column-kind';
import type { Column } from './table';
import type { Language } from '../../text/language';

const LARGEST = 1_000_000_000;
const ANY_DAY = { from: '2000-01-01', to: '2099-12-31' };

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
  number: 'blank',
  score: 'blank',
};

export function columnWidth({ kind }: Column): number {
  return widthsInPixels[kind.kind];
}

/** The style of the cells below the header. Plain figures keep the automatic format, so that what is typed is shown. */
export function columnStyle({ kind }: Column): StyleName {
  return styles[kind.kind] ?? 'text';
}

/**
 * What the sheet itself checks while people type, or null where it cannot. Only closed lists and dates are strict: a
 * score may also be a word, and the reading accepts more than a spreadsheet's own rules can say.
 */
export function columnCheck({ kind }: Column, language: Language): Pick<ColumnValidation, 'rule' | 'strict'> | null {
  switch (kind.kind) {
    case 'choice':
      return { rule: { kind: 'list', values: choiceWords(kind.choice, language) }, strict: true };
    case 'open':
    case 'choices':
      return { rule: { kind: 'list', values: choiceWords(kind.choice, language) }, strict: false };
    case 'date':
      return { rule: { kind: 'date', ...ANY_DAY }, strict: true };
    case 'number':
      return { rule: { kind: 'number', ...bounds(kind.range) }, strict: false };
    case 'completion':
      return { rule: { kind: 'number', from: 0, to: 1 }, strict: false };
    default:
      return null;
  }
}

function bounds({ above, from, to }: NumberRange): { readonly from: number; readonly to: number } {
  return { from: from ?? above ?? -LARGEST, to: to ?? LARGEST };
}
