// A month whose published version still holds: it is not written again, and a draft of corrections that are no more is called void.
import type { Refusal } from '../client-messages';
import { applyInOrder, type CommittedChanges } from '../outputs/commit-order';
import type { Ports } from '../ports';
import { missingLine } from './complete-publication';
import { findingsUpdate } from './edition-changes';
import { refusedMonth, type MonthAtHand } from './month-at-hand';
import { obstacleToVersion, versionSheets, withoutRegister } from './version-sheets';
import { withdrawnDraft } from './withdraw-draft';
import { writtenMonth, type WrittenMonth } from './written-month';

export function keepPublished(ports: Ports, month: MonthAtHand): WrittenMonth | Refusal {
  const { workbook, now } = ports;
  const { read, assessed, standing } = month;
  const { published, version } = standing;
  const sheets = versionSheets(workbook, read, { month: assessed.month, version });
  const obstacle = obstacleToVersion(workbook, withoutRegister(sheets), 'published');
  if (obstacle !== null) return refusedMonth(month, obstacle);
  const withdrawn = withdrawnDraft(ports, month);
  const all: CommittedChanges = {
    results: [...withdrawn.results, ...findingsUpdate(month, sheets, now)],
    log: withdrawn.log,
    status: [...withdrawn.status, ...(published === null ? [] : missingLine(sheets, published, month))],
  };
  applyInOrder(workbook, all, read.reading.editors);
  if (sheets.ranking !== undefined) workbook.show(sheets.name);
  return writtenMonth(all, sheets.name);
}
