import type { NamedThing } from '../../tables/column-kind';

/** A column of names, from that row down. */
export interface ListPlace {
  readonly sheet: string;
  readonly column: number;
  readonly fromRow: number;
}

/** Where the names of a thing stand in this workbook; null where that cannot be told. */
export type ListPlaces = (thing: NamedThing) => readonly ListPlace[] | null;
