// A sheet described once: headers, validation, help, the guide and the codecs derive from it.
import { words, type InBoth, type Words } from '../../text/language';
import type { ColumnKind } from './column-kind';
import type { Filling } from './filling';

export interface Column<Kind extends ColumnKind = ColumnKind> {
  readonly header: Words;
  /** Header texts that offices also use for it. */
  readonly aliases: readonly string[];
  /** Aliases that stand for this column only where the named column has a header of its own. */
  readonly aliasesBeside?: { readonly column: string; readonly aliases: readonly string[] };
  readonly kind: Kind;
  /**
   * `filled`: the header must exist, and a blank cell is an error of the reading; `judged`: the header must exist, and
   * what a blank means is for the rules to say; `optional`: the column may be absent.
   */
  readonly presence: 'filled' | 'judged' | 'optional';
  /** A vertical merge stands for all of its rows; elsewhere in the data a merge hides values and is refused. */
  readonly mayBeMerged?: true;
  /** Where the column is absent, one value for the whole sheet may stand in the sheet's name or in its title. */
  readonly mayBeImplied?: 'unit' | 'month';
  /** One sentence: what belongs into it. */
  readonly help: Words;
  /** Where it is not as its table says. */
  readonly filling?: Filling;
  /** In pixels, where its texts are longer than others of the kind. */
  readonly width?: number;
}

export type Columns = Readonly<Record<string, Column>>;

export interface Table<C extends Columns = Columns> {
  readonly name: Words;
  /** Names that offices also give this sheet. */
  readonly aliases: readonly string[];
  /** Who types into it; the program never writes people's cells and never reads its own as if someone had meant them. */
  readonly owner: 'people' | 'program';
  /** Who of the people, and when; null for the program's own. */
  readonly filling: Filling | null;
  /** In the order in which a new sheet shows them. */
  readonly columns: C;
}

/** The Chinese and the English name, then what offices also write. */
export type Names = readonly [chinese: string, english: string, ...aliases: string[]];
/** Keeps the kind in the column's type, so that a codec knows what its cells mean. */
type ColumnMaker = <Kind extends ColumnKind>(kind: Kind, names: Names, help: InBoth) => Column<Kind>;

export const filled = columnOf('filled');
export const judged = columnOf('judged');
export const optional = columnOf('optional');

/** For the unit that a row belongs to: one cell may be merged for several rows, and a unit's own sheet can do without. */
export function ofUnit<Kind extends ColumnKind>(column: Column<Kind>): Column<Kind> {
  return { ...column, mayBeMerged: true, mayBeImplied: 'unit' };
}

/** For the month that a row belongs to, in the same ways. */
export function ofMonth<Kind extends ColumnKind>(column: Column<Kind>): Column<Kind> {
  return { ...column, mayBeMerged: true, mayBeImplied: 'month' };
}

/** For columns that somebody else fills in, or at another time, than the rest of the table. */
export function filledIn(filling: Filling): <Kind extends ColumnKind>(column: Column<Kind>) => Column<Kind> {
  return (column) => ({ ...column, filling });
}

/** For texts that are longer than others of their kind. */
export function wide(pixels: number): <Kind extends ColumnKind>(column: Column<Kind>) => Column<Kind> {
  return (column) => ({ ...column, width: pixels });
}

/** Null for a column of the program's own. */
export function fillingOf(column: Column, { filling }: Table): Filling | null {
  return column.filling ?? filling;
}

/** The columns in the order in which a new sheet shows them. */
export function inputTable<C extends Columns>(names: Names, filling: Filling, columns: C): Table<C> {
  return { ...named(names), owner: 'people', filling, columns };
}

export function outputTable<C extends Columns>(names: Names, columns: C): Table<C> {
  return { ...named(names), owner: 'program', filling: null, columns };
}

function named([chinese, english, ...aliases]: Names): Pick<Table, 'name' | 'aliases'> {
  return { name: words(chinese, english), aliases };
}

function columnOf(presence: Column['presence']): ColumnMaker {
  return (kind, [chinese, english, ...aliases], help) => {
    return { header: words(chinese, english), aliases, kind, presence, help: words(...help) };
  };
}
