// Which sheets have to be read: 设置 first, because it says what the others are called.
import { readSettings } from './codecs/settings-codec';
import { locateSheets } from './locating/locate-sheets';
import { NOTHING_MAPPED, type WorkbookMapping } from './locating/workbook-mapping';
import { openSettings } from './rows/open-table';
import { inputTables } from './tables/all-tables';
import { settingsTable } from './tables/rules/settings-table';
import type { WorkbookSnapshot } from './workbook-snapshot';

export function settingsSheetNames(sheetNames: readonly string[]): readonly string[] {
  return locateSheets(settingsTable, sheetNames, NOTHING_MAPPED).map(({ name }) => name);
}

/** What 设置 says of the office's own names. */
export function readMapping(snapshot: WorkbookSnapshot): WorkbookMapping {
  return readSettings(openSettings(snapshot).sheets).mapping;
}

/** All sheets of this workbook that hold entries, found by mapping, name and alias; the rest stays unread. */
export function inputSheetNames(sheetNames: readonly string[], mapping: WorkbookMapping): readonly string[] {
  return inputTables.flatMap((table) => locateSheets(table, sheetNames, mapping).map(({ name }) => name));
}
