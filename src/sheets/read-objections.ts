// 异议: read beside the entries of the contest, because no ranking waits for what people object to.
import type { ObjectionEntry } from '../core/entries/objection';
import type { Finding } from '../core/findings/finding';
import { objectionsCodec } from './codecs/objections-codec';
import type { ReadingFinding } from './reading-result';
import { openTable, type KnownNames, type OpenedTable } from './rows/open-table';
import { readRows } from './rows/read-rows';
import { objectionsTable } from './tables/judgements/objections-table';
import type { WorkbookSnapshot } from './workbook-snapshot';

export interface ObjectionsRead {
  readonly objections: readonly ObjectionEntry[];
  readonly findings: readonly ReadingFinding[];
  readonly sheets: OpenedTable<typeof objectionsTable.columns>['sheets'];
}

/** What cannot be read is a warning: it stands against no result. */
export function readObjections(snapshot: WorkbookSnapshot, known: KnownNames): ObjectionsRead {
  const { sheets, refused } = openTable(snapshot, objectionsTable, known);
  const { entries, findings } = readRows(sheets, objectionsCodec);
  const faults = refused
    .filter(({ state }) => state !== 'blank')
    .flatMap((sheet) => sheet.faults.map((finding) => ({ finding, month: null })));
  return {
    objections: entries,
    findings: [...faults, ...findings].map(({ finding, month }) => ({ finding: notAgainstResult(finding), month })),
    sheets,
  };
}

function notAgainstResult(finding: Finding): Finding {
  return finding.severity === 'error' ? { ...finding, severity: 'warning' } : finding;
}
