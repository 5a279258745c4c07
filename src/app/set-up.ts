// “Create the missing sheets”: everything is checked before the first change, and what exists is never touched.
import type { Finding } from '../core/findings/finding';
import { readEntries, type ReadEntries } from '../sheets/read-entries';
import type { WorkbookChange } from '../sheets/sheet-layout';
import type { ClientRequest, Refusal, SetUpReport } from './client-messages';
import { findingReports } from './finding-report';
import { newSheets, sheetInventory } from './outputs/missing-sheets';
import { keptByEditors, sheetsToProtect } from './outputs/kept-by-editors';
import type { Ports } from './ports';
import { readInputs } from './month/read-inputs';
import { protectedCause, refusal } from './refusal';
import { run } from './run';

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
  return run(ports, { ...request, action: 'setUp' }, () => {
    const { workbook } = ports;
    const snapshot = readInputs(workbook);
    const reading = readEntries(snapshot);
    const { mapping, editors } = reading;
    const language = request.language ?? reading.language ?? ports.language;
    const { missing, kept } = sheetInventory(snapshot.sheetNames, mapping);
    const protections = sheetsToProtect(snapshot.sheetNames, reading);
    const changes = [
      ...keptByEditors(newSheets(missing, { snapshot, mapping }, language), editors),
      ...protections.map((sheet): WorkbookChange => ({ kind: 'protect', sheet, editors })),
    ];
    const uneditable = workbook.firstUneditable(protections);
    if (uneditable !== null) return refusal(protectedCause(uneditable), language);
    if (!request.dryRun && changes.length > 0) workbook.apply(changes);
    return {
      schema: 1,
      created: missing.map((table) => table.name[language]),
      kept,
      findings: findingReports(columnFindings(reading), language),
    };
  });
}

/** What existing sheets lack; what a missing sheet would have held is created just now. */
function columnFindings({ refusals, findings }: ReadEntries): Finding[] {
  const all = [...refusals, ...findings.map(({ finding }) => finding)];
  return all.filter(({ code }) => COLUMN_FINDINGS.includes(code));
}
