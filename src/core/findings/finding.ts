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
}
