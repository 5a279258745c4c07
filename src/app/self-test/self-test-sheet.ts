// The sheet 自检: laid out with every question first, then filled in one by one, so that a run that dies leaves what it found.
import { isOurs } from '../../sheets/layouts/signature';
import { selfTestCells, selfTestLayout, selfTestRowNumber } from '../../sheets/layouts/self-test-layout';
import type { WorkbookChange } from '../../sheets/sheet-layout';
import { selfTestTable } from '../../sheets/tables/outputs/self-test-table';
import type { Language } from '../../text/language';
import { existingSheet } from '../outputs/output-sheets';
import type { Moment, Workbook } from '../ports';
import { protectedCause, type RefusalCause } from '../refusal';
import { PROGRAM_VERSION } from '../version';
import { sighting, type Sighting } from './trial';
import { trialRow } from './trial-row';
import { trials } from './trials';

/** As it is spelt in the workbook, or would be. */
export function selfTestSheetName(workbook: Workbook, language: Language): string {
  return existingSheet(selfTestTable.name, workbook.sheetNames()) ?? selfTestTable.name[language];
}

/** Why the answers cannot be written, or null. Nothing has been written yet. */
export function obstacleToAnswers(workbook: Workbook, sheetName: string): RefusalCause | null {
  const [existing] = workbook.read([sheetName]).sheets;
  if (existing === undefined) return null;
  if (!isOurs(existing)) return { reason: 'sheetNotOurs', facts: { sheet: sheetName } };
  const uneditable = workbook.firstUneditable([sheetName]);
  return uneditable === null ? null : protectedCause(uneditable);
}

export interface Asked {
  readonly sheetName: string;
  readonly askedAt: Moment;
}

export function questionsChange(
  workbook: Workbook,
  { sheetName, askedAt }: Asked,
  language: Language,
): WorkbookChange {
  const rows = trials.map((trial) => trialRow(trial, sighting(trial.beforehand ?? 'notReached'), language));
  const layout = selfTestLayout({ sheetName, askedAt, rows, programVersion: PROGRAM_VERSION }, language);
  return { kind: workbook.sheetNames().includes(sheetName) ? 'replace' : 'create', layout };
}

/** @param answer the index is that of the question among all trials */
export function answerChange(
  sheetName: string,
  { index, seen }: { readonly index: number; readonly seen: Sighting },
  language: Language,
): WorkbookChange | null {
  const trial = trials[index];
  if (trial === undefined) return null;
  const row = selfTestRowNumber(index);
  const cells = selfTestCells(trialRow(trial, seen, language));
  return { kind: 'rows', sheet: sheetName, firstRow: row, rows: [cells], lastRowBefore: row };
}
