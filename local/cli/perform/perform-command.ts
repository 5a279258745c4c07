// One command from the file to the answer: read, let the script work, write, report.
import type { CommandRequest } from '../command-request';
import { exitCodes } from '../exit-code';
import type { ExitCode } from '../exit-code';
import { newWorkbookFile } from '../files/new-workbook-file';
import { readWorkbookFile } from '../files/read-workbook-file';
import type { WorkbookFile } from '../files/read-workbook-file';
import type { Speech } from '../print/speech';
import type { Report } from '../reports/client-reports';
import { answer } from './answer';
import type { Command, Surroundings } from './command';
import { isDryRun, sayWhatIsNext, statusOf } from './outcome';
import { performSingleCall } from './perform-single-call';

/** @throws CliError for everything that a person can put right */
export async function performCommand(request: CommandRequest, surroundings: Surroundings): Promise<ExitCode> {
  const { speech } = surroundings;
  if (request.serving !== null) {
    const { performServe } = await import('./perform-serve');
    return performServe(request.serving, { request, surroundings });
  }
  const input = await inputOf(request, speech);
  if (request.mailing !== null) {
    const { performMail } = await import('./perform-mail');
    return performMail(input, request.mailing, { request, surroundings });
  }
  if (request.command === 'mail' || request.command === 'serve') return exitCodes.usage;
  const report = await performSingleCall(input, request.command, { request, surroundings });
  if (isDryRun(request)) speech.progress('nothingWritten');
  return told(report, { request, surroundings });
}

async function told(report: Report, command: Command): Promise<ExitCode> {
  await answer(report, command);
  sayWhatIsNext(report, command);
  return statusOf(report, command.request);
}

function inputOf({ file, isNew }: CommandRequest, speech: Speech): Promise<WorkbookFile> {
  if (isNew) return newWorkbookFile(file);
  speech.progress('reading', { file });
  return readWorkbookFile(file);
}
