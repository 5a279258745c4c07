import type { PageReport } from '../messages/publication-messages';
import { sheetOfChange, type CommittedChanges } from '../outputs/commit-order';
import { rankingPage } from '../outputs/page-reports';

/** What a run about a month has put into the workbook. */
export interface WrittenMonth {
  /** Names of sheets, each once, in the order in which they were written. */
  readonly written: readonly string[];
  /** Of the ranking sheet, where it was written as a whole: one that only says something else of itself keeps its page. */
  readonly pages: readonly PageReport[];
}

export const NOTHING_WRITTEN: WrittenMonth = { written: [], pages: [] };

export function writtenMonth({ results, log, status }: CommittedChanges, rankingSheet: string): WrittenMonth {
  const written = [...new Set([...results, ...log, ...status].map(sheetOfChange))];
  const layouts = results.flatMap((change) => ('layout' in change ? [change.layout] : []));
  return { written, pages: layouts.filter(({ name }) => name === rankingSheet).map(rankingPage) };
}
