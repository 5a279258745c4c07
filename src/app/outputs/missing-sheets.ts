// The sheets of the monthly loop that a workbook does not have yet, laid out to fit those it has.
import { defaultCriterionRows, defaultRuleSetRows } from '../../sheets/layouts/table/default-rules';
import { defaultSettingRows } from '../../sheets/layouts/table/default-settings';
import { listPlaces } from '../../sheets/layouts/table/list-places';
import { tableLayout } from '../../sheets/layouts/table/table-layout';
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
  /** Names of sheets that hold nothing at all, for those of the missing that have one: a run died after it had inserted them. */
  readonly blank: ReadonlyMap<Table, string>;
  /** Names of the workbook's sheets that are a table of ours already. */
  readonly kept: readonly string[];
}

/** Of a workbook of which at least the sheets of our own tables have been read. */
export function sheetInventory({ sheetNames, sheets }: WorkbookSnapshot, mapping: WorkbookMapping): SheetInventory {
  const own = tables.map((table) => ({ table, names: sheetsOf(table, sheetNames, mapping) }));
  const isBlank = (name: string): boolean => sheets.some((sheet) => sheet.name === name && sheet.values.length === 0);
  const blank = own.flatMap(({ table, names: [name, ...others] }): [Table, string][] =>
    name !== undefined && others.length === 0 && isOwnName(name, table) && isBlank(name) ? [[table, name]] : [],
  );
  const begun = new Map(blank);
  return {
    missing: own.filter(({ table, names }) => names.length === 0 || begun.has(table)).map(({ table }) => table),
    blank: begun,
    kept: own.filter(({ table }) => !begun.has(table)).flatMap(({ names }) => names),
  };
}

/** A sheet under an office's own name may be blank on purpose. */
function isOwnName(name: string, table: Table): boolean {
  return Object.values(table.name).includes(name);
}

/** Laid out after the sheets of the workbook that drop-downs offer names from. */
export function newSheets(
  { missing, blank }: SheetInventory,
  { snapshot, mapping }: { readonly snapshot: WorkbookSnapshot; readonly mapping: WorkbookMapping },
  language: Language,
): WorkbookChange[] {
  const lists = listPlaces({ snapshot, names: { ...NO_NAMES, mapping }, created: missing, language });
  return missing.map((table) => {
    const layout = tableLayout(table, { language, lists, rows: firstRows(table, missing, language) });
    const name = blank.get(table);
    return name === undefined ? { kind: 'create', layout } : { kind: 'replace', layout: { ...layout, name } };
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
