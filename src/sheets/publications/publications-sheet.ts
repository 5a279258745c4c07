// 公示 as a whole: one row per published version; a row whose publication never came to its end is written again where it stands.
import { markOf } from '../../core/log/chain';
import type { LogEntry } from '../../core/log/log-entry';
import type { Publication } from '../../core/publication/publication';
import type { MonthVersion } from '../../core/publication/versions';
import type { Language } from '../../text/language';
import { tableLayout } from '../layouts/table/table-layout';
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
  /** Published as 运行日志 says, but their rows are gone or no longer say so. */
  readonly lost: readonly MonthVersion[];
}

/** `log`: all rows of 运行日志. A mark counts only beside the row of this very publication, with the hashes it was logged with. */
export function publicationRegister(sheet: SheetSnapshot | undefined, log: readonly LogEntry[]): PublicationRegister {
  const published = log.filter(({ action }) => action === 'publish');
  const proofs = new Set(published.map((entry) => proofOf({ ...entry, mark: markOf(entry.chain) })));
  const rows = (sheet?.values ?? []).slice(HEADER_ROWS).flatMap((row) => publicationIn(row) ?? []);
  const proven = rows.filter((row) => proofs.has(proofOf(row)));
  const isLost = ({ month, version }: MonthVersion): boolean =>
    !proven.some((row) => row.month === month && row.version === version);
  return {
    proven,
    unproven: rows.filter((row) => !proven.includes(row)),
    lost: published.filter(isLost).map(({ month, version }) => ({ month, version })),
  };
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

type Proof = Pick<Publication, 'month' | 'version' | 'mark' | 'inputHash' | 'resultHash' | 'contentHash'>;

function proofOf({ month, version, mark, inputHash, resultHash, contentHash }: Proof): string {
  return [month, version, mark, inputHash, resultHash, contentHash].join('\n');
}

/** As people see it; null where that version has none yet. */
function rowOf({ values }: SheetSnapshot, { month, version }: Publication): number | null {
  const index = values.findIndex((row, at) => {
    const found = at < HEADER_ROWS ? null : publicationIn(row);
    return found?.month === month && found.version === version;
  });
  return index < 0 ? null : index + 1;
}
