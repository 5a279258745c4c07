// 公示 as a whole: one row per published version; a row whose publication never came to its end is written again where it stands.
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

/** `marks`: those of all rows of 运行日志. */
export function publicationRegister(sheet: SheetSnapshot | undefined, marks: ReadonlySet<string>): PublicationRegister {
  const rows = (sheet?.values ?? []).slice(HEADER_ROWS).flatMap((row) => publicationIn(row) ?? []);
  return {
    proven: rows.filter(({ mark }) => marks.has(mark)),
    unproven: rows.filter(({ mark }) => !marks.has(mark)),
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

/** As people see it; null where that version has none yet. */
function rowOf({ values }: SheetSnapshot, { month, version }: Publication): number | null {
  const index = values.findIndex((row, at) => {
    const found = at < HEADER_ROWS ? null : publicationIn(row);
    return found?.month === month && found.version === version;
  });
  return index < 0 ? null : index + 1;
}
