// Which function of the script a command calls, and with what.
import type { AdoptionRequest, ClientRequest } from './reports/client-reports';
import type { CommandName, CommandRequest } from './command-request';
import type { RepairRequest } from './reports/repair-reports';

export interface ScriptCall {
  readonly name: string;
  readonly given: ClientRequest | AdoptionRequest | RepairRequest;
}

const FUNCTIONS: Readonly<Record<CommandName, string>> = {
  adopt: 'clientAdoptWorkbook',
  setup: 'clientSetUp',
  check: 'clientCheckEntries',
  rank: 'clientComputeMonthlyRanking',
  undo: 'clientUndoRepairs',
};

export function scriptCall(request: CommandRequest): ScriptCall {
  const { command, month, mapping, repairs, language, languageGiven, destination } = request;
  const given: ClientRequest = { month, language: languageGiven ? language : null, dryRun: destination === null };
  if (repairs !== null) return { name: 'clientRepairEntries', given: { ...given, repairs } };
  return { name: FUNCTIONS[command], given: command === 'adopt' ? { ...given, mapping } : given };
}
