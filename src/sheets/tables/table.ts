// A sheet described once: headers, validation, help, the guide and the codecs derive from it.
import type { ColumnKind } from './column-kind';
import type { Words } from './words';

export interface Column {
  readonly header: Words;
  /** Header texts that offices also use for it. */
  readonly aliases?: readonly string[];
  /** Aliases that stand for this column only where the named column has a header of its own. */
  readonly aliasesBeside?: { readonly column: string; readonly aliases: readonly string[] };
  readonly kind: ColumnKind;
  /**
   * `filled`: the header must exist, and a blank cell is an error of the reading; `judged`: the header must exist, and
   * what a blank means is for the rules to say; `optional`: the column may be absent.
   */
  readonly presence: 'filled' | 'judged' | 'optional';
  /** A vertical merge stands for all of its rows; elsewhere in the data a merge hides values and is refused. */
  readonly mayBeMerged?: true;
  /** One sentence: who fills it in, and how. */
  readonly help: Words;
}

export type Columns = Readonly<Record<string, Column>>;

export interface Table<C extends Columns = Columns> {
  readonly name: Words;
  /** Names that offices also give this sheet. */
  readonly aliases: readonly string[];
  /** Who types into it; the program never writes people's cells and never reads its own as if someone had meant them. */
  readonly owner: 'people' | 'program';
  /** In the order in which a new sheet shows them. */
  readonly columns: C;
}

/** Keeps the kinds of the columns in the type, so that a codec knows what each cell means. */
export function table<C extends Columns>(declaration: Table<C>): Table<C> {
  return declaration;
}
