// A person's mistake is a value with an address, never an exception.
import type { FindingCode } from './finding-code';

/** One cell as people see it: row and column count from 1. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A whole sheet, or the workbook itself when `sheet` is empty, where no single cell is to blame. */
export interface SheetPlace {
  readonly sheet: string;
}

/** An error withholds a result or its publication; a warning asks for a look; a note tells what was done. */
export type Severity = 'error' | 'warning' | 'note';

/** What is wrong and where; the words for `code` are in the text room and take `facts` as their placeholders. */
export interface Finding {
  readonly severity: Severity;
  readonly code: FindingCode;
  readonly at: CellAddress | SheetPlace;
  readonly facts: Readonly<Record<string, string>>;
  /** What would safely mend the cell; applied only where a person has ticked it. */
  readonly repair?: Repair;
}

/** `spaces`: at the ends or unseen; `width`: full-width figures and signs; `number`: text for a number; `date`, `month`: another spelling; `name`: the spelling of the roster. */
export type RepairKind = 'spaces' | 'width' | 'number' | 'date' | 'month' | 'name';

/** One cell of text said better: the meaning stays, only the form changes. */
export interface Repair {
  readonly kind: RepairKind;
  readonly at: CellAddress;
  /** The text as it stands, to the last space. */
  readonly from: string;
  readonly to: string | number | { readonly date: string };
  /** A ratio, to be shown as a percentage. */
  readonly percent?: true;
}
