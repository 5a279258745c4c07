// Makes the safe repairs that somebody has chosen, each logged with what stood there before; then the month is checked again.
import type { Repair } from '../../core/findings/finding';
import type { LoggedRepair } from '../../sheets/repairs/logged-repair';
import { formatForRepair } from '../../sheets/repairs/repair-format';
import { addedBlock, newBlock, nextRun, writtenBlock } from '../../sheets/repairs/repairs-log';
import { repairsTable } from '../../sheets/tables/outputs/repairs-table';
import { chosenRepairs, type Choice } from './chosen-repairs';
import { checkMonth, checkReport, writeFindings, type CheckedMonth } from '../month/checked-month';
import type { Refusal } from '../client-messages';
import { cellsChanges } from './cells-changes';
import { repairReport } from '../finding-report';
import { loggedRun, wholeWorkbookFacts } from '../log/logged-run';
import { keptByEditors } from '../outputs/kept-by-editors';
import { sheetOf } from '../outputs/output-changes';
import { existingSheet, obstacleToWriting } from '../outputs/output-sheets';
import type { Ports, Workbook } from '../ports';
import { refusal } from '../refusal';
import type { RepairRequest, RepairsReport } from '../messages/repair-messages';
import { run } from '../run';

export function repairEntries(ports: Ports, request: RepairRequest): RepairsReport | Refusal {
  return run(ports, { ...request, action: 'repair' }, () => {
    const before = checkMonth(ports, request);
    if ('refused' in before) return before;
    const choice = chosenRepairs(before, request.repairs);
    if (request.dryRun) return report(choice, before);
    if (choice.repairs.length === 0) return writeFindings(ports, before) ?? report(choice, before);
    const obstacle = makeRepairs(ports, before, choice.repairs);
    if (obstacle !== null) return obstacle;
    const after = checkMonth(ports, request);
    if ('refused' in after) return after;
    return writeFindings(ports, after) ?? report(choice, after);
  });
}

function report({ repairs, skipped, left }: Choice, checked: CheckedMonth): RepairsReport {
  return { ...checkReport(checked), repaired: repairs.map(repairReport), skipped, left };
}

/**
 * The log is stored before the first cell changes, so that a run that dies between the two leaves no change without its
 * old value; rows that stay `planned` are such a run's, and undoing looks into the cells to tell which of them were made.
 */
function makeRepairs(ports: Ports, checked: CheckedMonth, repairs: readonly Repair[]): Refusal | null {
  const { workbook } = ports;
  const { snapshot, language } = checked;
  const logName = existingSheet(repairsTable.name, snapshot.sheetNames);
  const log = logName === undefined ? undefined : workbook.read([logName]).sheets[0];
  const entered = [...new Set(repairs.map(({ at }) => at.sheet))];
  const own = sheetOf(snapshot);
  const obstacle = obstacleToWriting(workbook, { findings: own.findings, repairs: log, log: own.log, entered });
  if (obstacle !== null) return refusal({ ...obstacle, findings: checkReport(checked).findings }, language);
  const formed = formedRepairs(workbook, repairs);
  const run = nextRun(log);
  const planned = newBlock(log, loggedRepairs(ports, formed, run));
  const { editors } = checked.reading;
  workbook.apply(keptByEditors([addedBlock(log, planned, language)], editors));
  const made = planned.repairs.map((repair): LoggedRepair => ({ ...repair, state: 'made' }));
  const facts = wholeWorkbookFacts('repair', { run, cells: repairs.length });
  workbook.apply([
    ...cellsChanges(
      formed.map(({ repair, newFormat }) => ({ at: repair.at, value: repair.to, numberFormat: newFormat })),
    ),
    writtenBlock(logName ?? repairsTable.name[language], { ...planned, repairs: made }, language),
    ...keptByEditors(loggedRun(ports, { log: own.log, language }, facts).changes, editors),
  ]);
  return null;
}

interface FormedRepair {
  readonly repair: Repair;
  readonly oldFormat: string;
  /** Null keeps it. */
  readonly newFormat: string | null;
}

function formedRepairs(workbook: Workbook, repairs: readonly Repair[]): readonly FormedRepair[] {
  const forms = workbook.forms(repairs.map(({ at }) => at));
  return repairs.map((repair, index) => {
    const oldFormat = forms[index]?.numberFormat ?? '';
    return { repair, oldFormat, newFormat: formatForRepair(repair, oldFormat) };
  });
}

function loggedRepairs({ now, person }: Ports, formed: readonly FormedRepair[], run: string): readonly LoggedRepair[] {
  const shared = { time: `${now.date} ${now.time}`, person: person(), state: 'planned', run } as const;
  return formed.map(({ repair: { kind, at, from, to }, oldFormat, newFormat }) => {
    // A cell without a format of its own gets that back by name.
    const format = newFormat === null ? '' : oldFormat === '' ? 'General' : oldFormat;
    return { ...shared, kind, at, before: from, after: to, format };
  });
}
