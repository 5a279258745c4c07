// “Create the missing sheets”: everything is checked before the first change, and what exists is never touched.
import type { Finding } from '../core/findings/finding';
import { defaultCriterionRows, defaultRuleSetRows } from '../sheets/layouts/default-rules';
import { defaultSettingRows } from '../sheets/layouts/default-settings';
import { tableLayout } from '../sheets/layouts/table-layout';
import { locateSheets } from '../sheets/locating/locate-sheets';
import { readEntries, type ReadEntries } from '../sheets/read-entries';
import type { LayoutCell, WorkbookChange } from '../sheets/sheet-layout';
import { inputTables } from '../sheets/tables/all-tables';
import { findingsTable } from '../sheets/tables/outputs/findings-table';
import { ledgerTable } from '../sheets/tables/outputs/ledger-table';
import { criteriaTable } from '../sheets/tables/rules/criteria-table';
import { ruleSetsTable } from '../sheets/tables/rules/rule-sets-table';
import { settingsTable } from '../sheets/tables/rules/settings-table';
import type { Table } from '../sheets/tables/table';
import type { Language } from '../text/language';
import type { ClientRequest, Refusal, SetUpReport } from './client-messages';
import { findingReports } from './finding-report';
import { existingSheet } from './output-sheets';
import type { Ports } from './ports';
import { readInputs } from './read-inputs';
import { run } from './run';

/** The sheets of the monthly loop; those of later steps come with their steps. */
const tables: readonly Table[] = [...inputTables, ledgerTable, findingsTable];

const COLUMN_FINDINGS: readonly Finding['code'][] = [
  'sheet-doubled',
  'sheet-is-copy',
  'sheet-not-read',
  'mapped-sheet-missing',
  'header-missing',
  'mapped-header-missing',
  'unit-not-named',
  'month-not-named',
  'header-doubled',
  'header-ambiguous',
];

export function setUp(ports: Ports, request: ClientRequest): SetUpReport | Refusal {
  return run(ports, request, () => {
    const { workbook } = ports;
    const snapshot = readInputs(workbook);
    const reading = readEntries(snapshot);
    const language = request.language ?? reading.language ?? ports.language;
    const missing = tables.filter((table) => sheetsOf(table, reading, snapshot.sheetNames).length === 0);
    const changes = missing.map((table): WorkbookChange => {
      return { kind: 'create', layout: tableLayout(table, { language, rows: firstRows(table, missing, language) }) };
    });
    if (!request.dryRun && changes.length > 0) workbook.apply(changes);
    return {
      schema: 1,
      created: missing.map((table) => table.name[language]),
      kept: tables.flatMap((table) => sheetsOf(table, reading, snapshot.sheetNames)),
      findings: findingReports(columnFindings(reading), language),
    };
  });
}

/** Those of the workbook's sheets that are the table already. */
function sheetsOf(table: Table, { mapping }: ReadEntries, sheetNames: readonly string[]): readonly string[] {
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

/** What existing sheets lack; what a missing sheet would have held is created just now. */
function columnFindings({ refusals, findings }: ReadEntries): Finding[] {
  const all = [...refusals, ...findings.map(({ finding }) => finding)];
  return all.filter(({ code }) => COLUMN_FINDINGS.includes(code));
}
