import { sheetOfChange, type CommittedChanges } from '../outputs/commit-order';

/** What a run about a month has put into the workbook. */
export interface WrittenMonth {
  /** Names of sheets, each once, in the order in which they were written. */
  readonly written: readonly string[];
  /** Null where the run had nothing to write on it. */
  readonly rankingSheet: string | null;
}

export function writtenMonth({ results, log, status }: CommittedChanges, rankingSheet: string): WrittenMonth {
  const written = [...new Set([...results, ...log, ...status].map(sheetOfChange))];
  return { written, rankingSheet: written.includes(rankingSheet) ? rankingSheet : null };
}
