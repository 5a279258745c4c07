import type { CellAddress, Finding } from '../findings/finding';
import type { Entry } from './entry';
import type { ScoreEntry, ScoreValue } from './judgements';

/** The reader's findings of those entries that nobody can read. */
export function unreadableAmong(entries: readonly Entry<unknown>[]): readonly Finding[] {
  return entries.flatMap((entry) => (entry.state === 'unreadable' ? [entry.finding] : []));
}

/** The value, or undefined for a blank and for what nobody can read. */
export function valueIn<T>(entry: Entry<T>): T | undefined {
  return entry.state === 'value' ? entry.value : undefined;
}

/** What 得分 holds; undefined for a blank and for what nobody can read. */
export function kindIn({ value }: ScoreEntry): ScoreValue['kind'] | undefined {
  return valueIn(value)?.kind;
}

/** The first cell left blank, and the columns of all of them as findings tell them; null where none is. */
export interface Blanks {
  readonly at: CellAddress;
  readonly columns: string;
}

/** `needed`: what a row cannot do without, by column. */
export function blanksAmong(needed: Readonly<Record<string, Entry<unknown>>>): Blanks | null {
  const blank = Object.entries(needed).filter(([, { state }]) => state === 'blank');
  const [first] = blank;
  return first === undefined ? null : { at: first[1].cell, columns: blank.map(([column]) => column).join(',') };
}
