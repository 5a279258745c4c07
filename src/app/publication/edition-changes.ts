// The changes that put a version of a month into the workbook, before anything proves it whole.
import type { WorkbookChange } from '../../sheets/sheet-layout';
import { findingsChange, findingsDiffer, ledgerChange } from '../outputs/output-changes';
import type { Moment } from '../ports';
import type { MonthAtHand } from './month-at-hand';
import type { MonthEdition } from './month-edition';
import type { VersionSheets } from './version-sheets';

export interface EditionPlace {
  readonly sheets: VersionSheets;
  readonly edition: MonthEdition;
  readonly now: Moment;
}

/** The ranking sheet first: from then on it says that it is unfinished. */
export function editionChanges(month: MonthAtHand, { sheets, edition, now }: EditionPlace): WorkbookChange[] {
  const { assessed, standing, read } = month;
  return [
    { kind: sheets.ranking === undefined ? 'create' : 'replace', layout: edition.layout },
    ...ledgerChange(
      sheets.ledger,
      { month: assessed.month, version: standing.version, rows: edition.ledger },
      read.language,
    ),
    ...findingsUpdate(month, sheets, now),
  ];
}

/** 检查结果, unless it says the same already. */
export function findingsUpdate({ assessed, read }: MonthAtHand, sheets: VersionSheets, now: Moment): WorkbookChange[] {
  const change = findingsChange(sheets.findings, { ...assessed, checkedAt: now }, read.language);
  return findingsDiffer(sheets.findings, change) ? [change] : [];
}
