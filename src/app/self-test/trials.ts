// Every question, in the order of the sheet.
import { cellTrials } from './cell-trials';
import { pageTrials } from './page-trials';
import { serviceTrials } from './service-trials';
import { sheetTrials } from './sheet-trials';
import type { Trial } from './trial';

/** What a refused write may leave behind comes last of all. */
export const trials: readonly Trial[] = [...serviceTrials, ...pageTrials, ...cellTrials, ...sheetTrials];
