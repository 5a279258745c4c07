// 公示 as a whole: one row per published version; a row whose publication never came to its end is written again where it stands.
import { markOf } from '../../core/log/chain';
import type { LogEntry } from '../../core/log/log-entry';
import type { Publication } from '../../core/publication/publication';
import type { Language } from '../../text/language';
import { tableLayout } from '../layouts/table-layout';
import type { WorkbookChange } from '../sheet-layout';
import { publicationsTable } from '../tables/outputs/publications-table';
import type { SheetSnapshot } from '../workbook-snapshot';
import { publicationIn, publicationRow } from './publication-row';

const HEADER_ROWS = 1;

export interface PublicationRegister {
  /** Those whose mark stands in 运行日志, in the order of their rows. */
  readonly proven: readonly Publication[];
  /** Begun and not ended, or put there by somebody: nothing of it is taken as published. */
  readonly unproven: readonly Publication[];
}

/** `log`: all rows of 运行日志. A mark counts only beside the row of this very publication. */
export function publicationRegister(sheet: SheetSnapshot | undefined, log: readonly LogEntry[]): PublicationRegister {
  const proofs = new Set(
    log.filter(({ action }) => action === 'publish').map((entry) => proofOf(entry, markOf(entry.chain))),
  );
  const rows = (sheet?.values ?? []).slice(HEADER_ROWS).flatMap((row) => publicationIn(row) ?? []);
  const isProven = (row: Publication): boolean => proofs.has(proofOf(row, row.mark));
  return { proven: rows.filter(isProven), unproven: rows.filter((row) => !isProven(row)) };
}

/** The change that records a publication, with the sheet itself where it is missing or empty. */
export function publicationChange(
  sheet: SheetSnapshot | undefined,
  publication: Publication,
  language: Language,
): WorkbookChange {
  const rows = [publicationRow(publication)];
  if (sheet === undefined || sheet.values.length === 0) {
    const layout = tableLayout(publicationsTable, { language, rows });
    if (sheet === undefined) return { kind: 'create', layout };
    return { kind: 'replace', layout: { ...layout, name: sheet.name } };
  }
  const firstRow = rowOf(sheet, publication) ?? sheet.values.length + 1;
  return { kind: 'rows', sheet: sheet.name, firstRow, rows, lastRowBefore: firstRow };
}

function proofOf({ month, version }: Pick<Publication, 'month' | 'version'>, mark: string): string {
  return `${month} v${version} ${mark}`;
}

/** As people see it; null where that version has none yet. */
function rowOf({ values }: SheetSnapshot, { month, version }: Publication): number | null {
  const index = values.findIndex((row, at) => {
    const found = at < HEADER_ROWS ? null : publicationIn(row);
    return found?.month === month && found.version === version;
  });
  return index < 0 ? null : index + 1;
}
