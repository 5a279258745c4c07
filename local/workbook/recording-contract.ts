// How changes of a workbook are watched, taken back and made again.
import type { Area } from './cell-contract';

/**
 * Watches cells and sheets (contents, looks, sizes, merges, rules ...) until one of the two is called. Which sheets there are, their
 * names and order, and notes are not watched.
 */
export interface Recording {
  /** Everything watched is again as it was when the recording began. */
  takeBack(): void;
  end(): RecordedChange;
}

export interface RecordedChange {
  /** Where contents or looks are not what they were. */
  readonly cells: readonly ChangedCells[];
  readonly isEmpty: boolean;
  /** What has been changed since by others is left alone, cell by cell. */
  undo(): Reversal;
  /** Makes the change again after an undo. */
  redo(): Reversal;
}

export interface Reversal {
  /** The cells it is about, those left alone included. */
  readonly cells: readonly ChangedCells[];
  /** Something besides contents and looks of cells was left alone: a size, a merge, a rule ... */
  readonly leftAlone: boolean;
}

export interface ChangedCells {
  /** Name of the sheet. */
  readonly sheet: string;
  readonly areas: readonly Area[];
}
