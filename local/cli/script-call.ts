// Which function of the script a command calls, and with what.
import type { CommandName, CommandRequest } from './command-request';
import type { AdoptionRequest, ClientRequest } from './reports/client-reports';
import type { ExplanationRequest, VerifyRequest } from './reports/evidence-reports';
import type { MarkMailRequest, SendRequest, TestMailRequest } from './reports/mail-reports';
import type { PublishRequest } from './reports/publication-reports';
import type { RepairRequest } from './reports/repair-reports';

export interface ScriptCall {
  readonly name: string;
  readonly given:
    | ClientRequest
    | AdoptionRequest
    | RepairRequest
    | PublishRequest
    | SendRequest
    | TestMailRequest
    | MarkMailRequest
    | VerifyRequest
    | ExplanationRequest;
}

/** Mails take several calls with a person's word in between, and a served workbook as many as it is asked for. */
export type SingleCallCommand = Exclude<CommandName, 'mail' | 'serve'>;

const FUNCTIONS: Readonly<Record<SingleCallCommand, string>> = {
  adopt: 'clientAdoptWorkbook',
  setup: 'clientSetUp',
  check: 'clientCheckEntries',
  rank: 'clientComputeMonthlyRanking',
  undo: 'clientUndoRepairs',
  publish: 'clientPublish',
  notice: 'clientGenerateNotice',
  verify: 'clientVerify',
  log: 'clientReadLog',
  why: 'clientExplainRank',
};

export function scriptCall(command: SingleCallCommand, request: CommandRequest): ScriptCall {
  const { mapping, repairs, approval, mark, subject } = request;
  const given = clientRequest(request);
  if (repairs !== null) return { name: 'clientRepairEntries', given: { ...given, repairs } };
  const further: Partial<Record<CommandName, object>> = {
    adopt: { mapping },
    publish: approval,
    verify: { mark },
    why: { subject },
  };
  return { name: FUNCTIONS[command], given: { ...given, ...further[command] } };
}

/** What every function is told. */
export function clientRequest({ month, language, languageGiven, destination }: CommandRequest): ClientRequest {
  return { month, language: languageGiven ? language : null, dryRun: destination === null };
}
