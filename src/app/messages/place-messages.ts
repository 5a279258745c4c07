// A cell that the person wants to see.
import type { Language } from '../ports';

export interface GoToRequest {
  readonly sheet: string;
  /** A1 address; empty for the sheet as such. */
  readonly cell: string;
  /** Of whoever asks. */
  readonly language: Language | null;
}

/** What stands in front of the person now. */
export interface ShownReport {
  readonly schema: 1;
  readonly sheet: string;
  readonly cell: string;
}
