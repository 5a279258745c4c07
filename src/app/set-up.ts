// “Create the missing sheets”: everything is checked before the first change, and what exists is never touched.
import type { Finding } from '../core/findings/finding';
import type { LogFacts } from '../core/log/log-entry';
import { logEntries } from '../sheets/log/read-log';
import { readEntries, type ReadEntries } from '../sheets/read-entries';
import type { WorkbookChange } from '../sheets/sheet-layout';
import type { ClientRequest, Refusal, SetUpReport } from './client-messages';
import { findingReports } from './finding-report';
import { loggedRun, wholeWorkbookFacts } from './log/logged-run';
import { applyInOrder } from './outputs/commit-order';
import { newSheets, sheetInventory } from './outputs/missing-sheets';
import { sheetsToProtect } from './outputs/kept-by-editors';
import { sheetOf } from './outputs/output-changes';
import { obstacleToWriting, tableSheets } from './outputs/output-sheets';
import type { Ports } from './ports';
import { readInputs } from './month/read-inputs';
import { refusal } from './refusal';
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
    const snapshot = readInputs(workbook, tableSheets);
    const reading = readEntries(snapshot);
    const { mapping, editors } = reading;
    const language = request.language ?? reading.language ?? ports.language;
    const inventory = sheetInventory(snapshot, mapping);
    const { log } = sheetOf(snapshot);
    const protections = sheetsToProtect(snapshot.sheetNames, reading);
    const created = inventory.missing.map((table) => table.name[language]);
    const obstacle = obstacleToWriting(workbook, { log, entered: [...inventory.blank.values(), ...protections] });
    if (obstacle !== null) return refusal(obstacle, language);
    const results = [
      ...newSheets(inventory, { snapshot, mapping }, language),
      ...protections.map((sheet): WorkbookChange => ({ kind: 'protect', sheet, editors })),
    ];
    if (!request.dryRun) {
      // A run that died before its row leaves nothing to create and no row; this one makes up for it.
      const isTold = created.length === 0 && logEntries(log).length > 0;
      const logged = isTold ? [] : loggedRun(ports, { log, language }, setUpFacts(created)).changes;
      applyInOrder(workbook, { results, log: logged, status: [] }, editors);
    }
    return {
      schema: 1,
      created,
      kept: inventory.kept,
      findings: findingReports(columnFindings(reading), language),
    };
  });
}

function setUpFacts(created: readonly string[]): LogFacts {
  return wholeWorkbookFacts('setUp', { created: created.length, sheets: created.join('、') });
}

/** What existing sheets lack; what a missing sheet would have held is created just now. */
function columnFindings({ refusals, findings }: ReadEntries): Finding[] {
  const all = [...refusals, ...findings.map(({ finding }) => finding)];
  return all.filter(({ code }) => COLUMN_FINDINGS.includes(code));
}
