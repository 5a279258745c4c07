// The mapping that stands in 设置 with what a person says now.
import { comparable } from '../cells/clean-text';
import { headerKey } from '../locating/header-key';
import type { MappedColumn, WorkbookMapping } from '../locating/workbook-mapping';

/** A correction replaces what was said of the same sheet, of the same column and of the same header. */
export function correctedMapping(written: WorkbookMapping, corrections: WorkbookMapping): WorkbookMapping {
  const sheets = new Set(corrections.sheets.map(({ sheet }) => comparable(sheet)));
  const isCorrected = (before: MappedColumn): boolean =>
    corrections.columns.some((now) => concernsTheSame(before, now));
  return {
    sheets: [...written.sheets.filter(({ sheet }) => !sheets.has(comparable(sheet))), ...corrections.sheets],
    columns: [...written.columns.filter((before) => !isCorrected(before)), ...corrections.columns],
  };
}

function concernsTheSame(one: MappedColumn, other: MappedColumn): boolean {
  if (one.table.name !== other.table.name) return false;
  return one.column === other.column || headerKey(one.header) === headerKey(other.header);
}
