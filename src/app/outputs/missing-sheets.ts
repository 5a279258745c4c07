// The sheets of the monthly loop that a workbook does not have yet, laid out to fit those it has.
import { defaultCriterionRows, defaultRuleSetRows } from '../../sheets/layouts/default-rules';
import { defaultSettingRows } from '../../sheets/layouts/default-settings';
import { listPlaces } from '../../sheets/layouts/list-places';
import { tableLayout } from '../../sheets/layouts/table-layout';
import { locateSheets } from '../../sheets/locating/locate-sheets';
import type { WorkbookMapping } from '../../sheets/locating/workbook-mapping';
import { NO_NAMES } from '../../sheets/rows/open-table';
import type { LayoutCell, WorkbookChange } from '../../sheets/sheet-layout';
import { inputTables } from '../../sheets/tables/all-tables';
import { findingsTable } from '../../sheets/tables/outputs/findings-table';
import { ledgerTable } from '../../sheets/tables/outputs/ledger-table';
import { criteriaTable } from '../../sheets/tables/rules/criteria-table';
import { ruleSetsTable } from '../../sheets/tables/rules/rule-sets-table';
import { settingsTable } from '../../sheets/tables/rules/settings-table';
import type { Table } from '../../sheets/tables/table';
import type { WorkbookSnapshot } from '../../sheets/workbook-snapshot';
import type { Language } from '../../text/language';
import { existingSheet } from './output-sheets';

/** Sheets of later steps come with their steps. */
const tables: readonly Table[] = [...inputTables, ledgerTable, findingsTable];

export interface SheetInventory {
  readonly missing: readonly Table[];
  /** Names of the workbook's sheets that are a table of ours already. */
  readonly kept: readonly string[];
}

export function sheetInventory(sheetNames: readonly string[], mapping: WorkbookMapping): SheetInventory {
  const own = tables.map((table) => ({ table, sheets: sheetsOf(table, sheetNames, mapping) }));
  return {
    missing: own.filter(({ sheets }) => sheets.length === 0).map(({ table }) => table),
    kept: own.flatMap(({ sheets }) => sheets),
  };
}

/** Laid out after the sheets of the workbook that drop-downs offer names from. */
export function newSheets(
  missing: readonly Table[],
  { snapshot, mapping }: { readonly snapshot: WorkbookSnapshot; readonly mapping: WorkbookMapping },
  language: Language,
): WorkbookChange[] {
  const lists = listPlaces({ snapshot, names: { ...NO_NAMES, mapping }, created: missing, language });
  return missing.map((table) => {
    const rows = firstRows(table, missing, language);
    return { kind: 'create', layout: tableLayout(table, { language, lists, rows }) };
  });
}

function sheetsOf(table: Table, sheetNames: readonly string[], mapping: WorkbookMapping): readonly string[] {
  if (table.owner === 'program') return [existingSheet(table.name, sheetNames) ?? []].flat();
  return locateSheets(table, sheetNames, mapping).map(({ name }) => name);
}

/** The example rules only come as a pair: half of them beside an office's own sheet would belong to nothing. */
function firstRows(table: Table, missing: readonly Table[], language: Language): LayoutCell[][] {
  if (table === settingsTable) return defaultSettingRows(language);
  if (!missing.includes(ruleSetsTable) || !missing.includes(criteriaTable)) return [];
  if (table === ruleSetsTable) return defaultRuleSetRows(language);
  return table === criteriaTable ? defaultCriterionRows(language) : [];
}
