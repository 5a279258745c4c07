// The order in which results reach the workbook, so that a run that died in between can be told from one that came to its end.
import type { WorkbookChange } from '../../sheets/sheet-layout';
import type { Workbook } from '../ports';
import { keptByEditors } from './kept-by-editors';

export interface CommittedChanges {
  /** What the run made; every sheet of it says that it is unfinished. */
  readonly results: readonly WorkbookChange[];
  /** The row of 运行日志 that proves the results whole. */
  readonly log: readonly WorkbookChange[];
  /** The lines that say what the sheets are now. */
  readonly status: readonly WorkbookChange[];
}

/** Each step is stored before the next begins; a step without changes is left out. */
export function applyInOrder(
  workbook: Workbook,
  { results, log, status }: CommittedChanges,
  editors: readonly string[],
): void {
  for (const changes of [keptByEditors(results, editors), keptByEditors(log, editors), status]) {
    if (changes.length > 0) workbook.apply(changes);
  }
}

export function sheetOfChange(change: WorkbookChange): string {
  return 'layout' in change ? change.layout.name : change.sheet;
}
