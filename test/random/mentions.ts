// How people write what the product must recognise, and what nobody can read.
import type { Entry } from '../../src/core/entries/entry';
import type { CellAddress } from '../../src/core/findings/finding';
import { unreadableAt, valueOf } from '../support/entries';
import type { Chance } from './chance';

/** A name as typed: now and then with a space inside, narrow or wide. */
export function typed(chance: Chance, name: string): string {
  return chance.happens(90) ? name : `${name.charAt(0)}${chance.pick([' ', '　'])}${name.slice(1)}`;
}

/** What was meant, or by a slip a cell that nobody can read. */
export function cellOf<T>(chance: Chance, value: T, cell: CellAddress): Entry<T> {
  return chance.slips() && chance.happens(30) ? unreadableAt(cell) : valueOf(value, cell);
}
