// What a version of a month puts into the workbook, as one text: the same for what is about to be written and for what is read back.
import { STATUS_ROW } from '../layouts/ranking/ranking-status';
import { isSignature } from '../layouts/signature';
import { contentText } from '../log/content-text';
import type { LayoutCell, LayoutValue } from '../sheet-layout';
import type { CellValue, SheetSnapshot } from '../workbook-snapshot';
import { versionRows, type LedgerVersion } from './ledger-figures';

type Rows = readonly (readonly (LayoutValue | CellValue)[])[];

export interface WrittenVersion {
  readonly ranking: readonly (readonly LayoutCell[])[];
  readonly ledger: readonly (readonly LayoutCell[])[];
}

export interface StoredVersion extends LedgerVersion {
  readonly ranking: SheetSnapshot | undefined;
  readonly ledger: SheetSnapshot | undefined;
}

export function writtenContent({ ranking, ledger }: WrittenVersion): string {
  return contentOf(ranking.map(valuesOf), ledger.map(valuesOf));
}

export function storedContent({ ranking, ledger, ...version }: StoredVersion): string {
  return contentOf(ranking?.values ?? [], versionRows(ledger, version));
}

/** Without the line that is written last, and without the one by which the program knows its own sheets. */
function contentOf(ranking: Rows, ledger: Rows): string {
  const content = ranking.filter((row, index) => index !== STATUS_ROW - 1 && !isSignature(row[0] ?? ''));
  return `${contentText(content)}\n\n${contentText(ledger)}`;
}

function valuesOf(row: readonly LayoutCell[]): readonly LayoutValue[] {
  return row.map(({ value }) => value);
}
