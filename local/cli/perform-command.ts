// One command from the file to the answer: read, let the script work, write, report.
import type { AdoptionReport, CheckReport, Report } from './reports/client-reports';
import type { CommandRequest, Destination } from './command-request';
import { exitCodes } from './exit-code';
import type { ExitCode } from './exit-code';
import { lockFile } from './files/file-lock';
import { newWorkbookFile } from './files/new-workbook-file';
import { readWorkbookFile } from './files/read-workbook-file';
import type { WorkbookFile } from './files/read-workbook-file';
import { prepareTarget, saveFile } from './files/save-file';
import type { Paint } from './print/paint';
import type { Speech } from './print/speech';
import { runScript } from './script-run';
import { targetFile } from './target-file';
import { labelsOf } from './words/labels';
import type { Phrase } from './words/phrases';

export interface Surroundings {
  readonly speech: Speech;
  readonly paint: Paint;
  /** Holds the files that would be pushed. */
  readonly scriptFolder: string;
}

/** @throws CliError for everything that a person can put right */
export async function performCommand(request: CommandRequest, surroundings: Surroundings): Promise<ExitCode> {
  const { speech } = surroundings;
  const input = await inputOf(request, speech);
  const report = request.destination
    ? await computeAndWrite(input, request.destination, { request, surroundings })
    : await compute(input, { request, surroundings });
  if (isDryRun(request)) speech.progress('nothingWritten');
  await answer(report, { request, surroundings });
  if (request.command === 'adopt') speech.progress(...nextAfterAdopting(report, request));
  const hasErrors = report.refused !== undefined || report.findings.some(({ severity }) => severity === 'error');
  return hasErrors ? exitCodes.problemsInData : exitCodes.ok;
}

function inputOf({ file, isNew }: CommandRequest, speech: Speech): Promise<WorkbookFile> {
  if (isNew) return newWorkbookFile(file);
  speech.progress('reading', { file });
  return readWorkbookFile(file);
}

/** A check and a proposal write nothing by themselves, so there it goes without saying. */
function isDryRun({ command, destination, repairs }: CommandRequest): boolean {
  const wouldWrite = repairs !== null || (command !== 'check' && command !== 'adopt');
  return destination === null && wouldWrite;
}

/** What to do now: correct, agree or go on. */
function nextAfterAdopting(report: Report, { file, destination }: CommandRequest): [Phrase, Record<string, string>?] {
  if (report.refused !== undefined) return ['adoptionRefused'];
  const isOpen = report.findings.some(({ severity }) => severity === 'error');
  if (destination === null) return isOpen ? ['adoptionQuestions'] : ['adoptionProposed', { file }];
  return (report as AdoptionReport).written ? ['adopted'] : ['alreadyAdopted'];
}

interface Command {
  readonly request: CommandRequest;
  readonly surroundings: Surroundings;
}

async function computeAndWrite(input: WorkbookFile, destination: Destination, command: Command): Promise<Report> {
  const { speech } = command.surroundings;
  const target = await targetFile(command.request.file, destination);
  await prepareTarget(target);
  const lock = await lockFile(target, new Date());
  try {
    const report = await compute(input, command);
    if (report.refused !== undefined) return report;
    const bytes = input.workbook.save();
    if (destination.kind === 'inPlace') {
      await saveFile(`${target}.bak`, input.bytes);
      speech.progress('keptBackup', { file: `${target}.bak` });
    }
    await saveFile(target, bytes);
    speech.progress('written', { file: target });
    return report;
  } finally {
    lock.release();
  }
}

async function compute(input: WorkbookFile, { request, surroundings }: Command): Promise<Report> {
  const { report, troubles } = await runScript(request, input.workbook, surroundings.scriptFolder);
  const [trouble] = troubles;
  if (trouble !== undefined) throw new Error(trouble);
  const { month } = report as Partial<CheckReport>;
  if (request.month === '' && month) surroundings.speech.progress('latestMonth', { month });
  return report;
}

async function answer(report: Report, { request, surroundings }: Command): Promise<void> {
  const { speech, paint } = surroundings;
  if (report.refused !== undefined) speech.complain('refused', { reason: report.refused });
  if (request.json) {
    speech.tell(JSON.stringify(report, null, 2));
    return;
  }
  const labels = labelsOf(request.language);
  if (report.refused === undefined) {
    const { reportLines } = await import('./print/report-lines');
    reportLines(request.command, report, { labels, paint }).forEach(speech.tell);
    return;
  }
  const { findingLines } = await import('./print/finding-lines');
  if (report.findings.length > 0)
    findingLines(report.findings, labels, { paint, limit: Infinity }).forEach(speech.tell);
}
