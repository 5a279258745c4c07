// What people ticked in 检查结果, read back from the sheet as it stands.
import { comparable } from '../cells/clean-text';
import { markKey, type RowMark } from '../layouts/finding-rows';
import { findingsTable } from '../tables/outputs/findings-table';
import { ticks } from '../tables/outputs/output-choices';
import type { CellValue, SheetSnapshot } from '../workbook-snapshot';

/** Lines above the headers are few; further down an entry could look like them. */
const LAST_HEADER_ROW = 10;
const COLUMNS = Object.entries(findingsTable.columns);

/** 0-based; undefined on a sheet that does not show our headers in their order. Older sheets lack the last columns. */
export function findingsHeaderRow({ values }: SheetSnapshot): number | undefined {
  const found = values.slice(0, LAST_HEADER_ROW).findIndex((row) =>
    (['zh-CN', 'en'] as const).some((language) =>
      COLUMNS.every(([key, { header }], index) => {
        const isLater = key === 'change' || key === 'repair';
        return row[index] === header[language] || (isLater && (row[index] ?? '') === '');
      }),
    ),
  );
  return found < 0 ? undefined : found;
}

/** The ticked rows, each by what it says. */
export function tickedRows(sheet: SheetSnapshot | undefined): readonly RowMark[] {
  const header = sheet === undefined ? undefined : findingsHeaderRow(sheet);
  if (sheet === undefined || header === undefined) return [];
  return sheet.values
    .slice(header + 1)
    .filter((row) => ticks.meanings.has(comparable(String(valueOf(row, 'repair')))))
    .map((row) => ({
      sheet: textOf(row, 'sheet'),
      cell: textOf(row, 'cell'),
      change: textOf(row, 'change'),
    }))
    .filter(({ change }) => change !== '');
}

export function tickedKeys(sheet: SheetSnapshot | undefined): ReadonlySet<string> {
  return new Set(tickedRows(sheet).map(markKey));
}

type Key = keyof typeof findingsTable.columns;

function textOf(row: readonly CellValue[], key: Key): string {
  const value = valueOf(row, key);
  return typeof value === 'string' ? value : '';
}

function valueOf(row: readonly CellValue[], key: Key): CellValue {
  return row[COLUMNS.findIndex(([each]) => each === key)] ?? '';
}
