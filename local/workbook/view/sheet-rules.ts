// Rules of a sheet as the file has them, of every kind, for whoever shows them.
import type { Area } from '../area';

export interface FileValidation {
  readonly areas: readonly Area[];
  /** `list`, `whole`, `decimal`, `date`, `time`, `textLength`, `custom`. */
  readonly type: string;
  /** `between` where the file says nothing. */
  readonly operator: string;
  /** Two, empty where there is none; without `=`, as they read in the first cell of the first area. */
  readonly formulas: readonly string[];
  /** Whether other input is refused rather than warned of. */
  readonly strict: boolean;
  readonly allowsBlank: boolean;
  /** Whether a list is dropped down. */
  readonly showsList: boolean;
}

/** What a rule makes of a cell's look; what is left out stays as it is. */
export interface RuleLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  /** `#RRGGBB`. */
  readonly fontColour?: string;
  readonly fill?: string;
}

/** One conditional format. */
export interface FileRule {
  readonly areas: readonly Area[];
  /** `expression`, `cellIs`, `colorScale`, `dataBar`, `iconSet`, `top10` ... */
  readonly type: string;
  /** Small numbers come first. */
  readonly priority: number;
  /** Without `=`, as they read in the first cell of the first area. */
  readonly formulas: readonly string[];
  /** Whatever else is said in attributes: `operator`, `text`, `rank` ... */
  readonly said: ReadonlyMap<string, string>;
  readonly look: RuleLook;
  /** Points of a scale, a bar or a set of icons, from the lowest up. */
  readonly points: readonly ScalePoint[];
  /** Of a scale or a bar; null where it cannot be told. */
  readonly colours: readonly (string | null)[];
  /** `3Arrows` ..., null for other rules. */
  readonly icons: { readonly set: string; readonly reversed: boolean } | null;
}

export interface ScalePoint {
  /** `min`, `max`, `num`, `percent`, `percentile`, `formula`. */
  readonly type: string;
  readonly value: string;
  /** Whether the point itself belongs to what lies above it. */
  readonly isIncluded: boolean;
}
