// The mapping that stands in 设置 with what a person says now.
import { comparable } from '../cells/clean-text';
import { headerKey } from '../locating/headers/header-key';
import {
  standsForNothing,
  type MappedColumn,
  type MappedSheet,
  type WorkbookMapping,
} from '../locating/workbook-mapping';

/** A correction replaces what was said of the same sheet, of the same column and of the same header. */
export function correctedMapping(written: WorkbookMapping, corrections: WorkbookMapping): WorkbookMapping {
  const sheets = written.sheets.filter((before) => !corrections.sheets.some((now) => isSameSheet(before, now)));
  const columns = written.columns.filter((before) => !corrections.columns.some((now) => isSameColumn(before, now)));
  return { sheets: [...sheets, ...corrections.sheets], columns: [...columns, ...corrections.columns] };
}

/** A table may have several sheets, but not some and none. */
function isSameSheet(before: MappedSheet, now: MappedSheet): boolean {
  const saysNone = standsForNothing(before.sheet) || standsForNothing(now.sheet);
  return saysNone ? before.table.name === now.table.name : comparable(before.sheet) === comparable(now.sheet);
}

function isSameColumn(before: MappedColumn, now: MappedColumn): boolean {
  if (before.table.name !== now.table.name) return false;
  return (
    before.column === now.column ||
    (!standsForNothing(now.header) && headerKey(before.header) === headerKey(now.header))
  );
}
