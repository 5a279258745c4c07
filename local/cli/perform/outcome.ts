// What a command has come to: its status, and what to do now.
import type { CommandName, CommandRequest } from '../command-request';
import { exitCodes } from '../exit-code';
import type { ExitCode } from '../exit-code';
import type { AdoptionReport, Report } from '../reports/client-reports';
import type { ExplanationReport, VerifyReport } from '../reports/evidence-reports';
import type { Phrase } from '../words/phrases';
import { hasErrors } from './answer';
import type { Command } from './command';

/** They write no workbook of themselves, so there it goes without saying. */
const ONLY_LOOKING: readonly CommandName[] = ['check', 'adopt', 'verify', 'log', 'why'];

export function isDryRun({ command, destination, repairs }: CommandRequest): boolean {
  return destination === null && (repairs !== null || !ONLY_LOOKING.includes(command));
}

export function statusOf(report: Report, { command }: CommandRequest): ExitCode {
  if (report.refused !== undefined) return exitCodes.problemsInData;
  if (command === 'log') return exitCodes.ok;
  if (command === 'verify') return (report as VerifyReport).intact ? exitCodes.ok : exitCodes.problemsInData;
  if (command === 'why') return (report as ExplanationReport).choices.length > 0 ? exitCodes.usage : exitCodes.ok;
  return hasErrors(report) ? exitCodes.problemsInData : exitCodes.ok;
}

export function sayWhatIsNext(report: Report, { request, surroundings }: Command): void {
  const { speech } = surroundings;
  if (request.command === 'adopt') speech.progress(...nextAfterAdopting(report, request));
  const isWritten = request.destination !== null && report.refused === undefined;
  if (isWritten && request.command === 'publish') speech.progress('published');
}

/** Correct, agree or go on. */
function nextAfterAdopting(report: Report, { file, destination }: CommandRequest): [Phrase, Record<string, string>?] {
  if (report.refused !== undefined) return ['adoptionRefused'];
  const isOpen = report.findings.some(({ severity }) => severity === 'error');
  if (destination === null) return isOpen ? ['adoptionQuestions'] : ['adoptionProposed', { file }];
  return (report as AdoptionReport).written ? ['adopted'] : ['alreadyAdopted'];
}
