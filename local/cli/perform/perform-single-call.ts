// A command that is one call of the script: compute, and write what it asks to be written.
import type { Destination } from '../command-request';
import type { WorkbookFile } from '../files/read-workbook-file';
import type { CheckReport, Report } from '../reports/client-reports';
import type { NoticeReport, PublicationReport } from '../reports/publication-reports';
import { scriptCall, type SingleCallCommand } from '../script-call';
import { openScript } from '../script-run';
import { setUpPages } from '../set-up-pages';
import type { Command } from './command';
import { onTarget } from './open-target';

export async function performSingleCall(
  input: WorkbookFile,
  name: SingleCallCommand,
  command: Command,
): Promise<Report> {
  const { destination } = command.request;
  return destination === null
    ? compute(input, name, command)
    : computeAndWrite(input, destination, { ...command, name });
}

async function computeAndWrite(
  input: WorkbookFile,
  destination: Destination,
  { name, ...command }: Command & { readonly name: SingleCallCommand },
): Promise<Report> {
  return onTarget(input, destination, {
    ...command,
    work: async (target) => {
      const report = await compute(target, name, command);
      if (report.refused !== undefined) return report;
      setUpPages(target.workbook, (report as Partial<PublicationReport>).pages ?? []);
      target.save();
      command.surroundings.speech.progress('written', { file: target.file });
      if (name === 'notice') {
        const { writeNoticeFiles } = await import('./notice-files');
        writeNoticeFiles(report as NoticeReport, target.file, command.surroundings.speech);
      }
      return report;
    },
  });
}

async function compute(
  { workbook }: WorkbookFile,
  name: SingleCallCommand,
  { request, surroundings }: Command,
): Promise<Report> {
  const script = await openScript(request, workbook, { scriptFolder: surroundings.built.scriptFolder });
  const report = script.call(scriptCall(name, request));
  const { month } = report as Partial<CheckReport>;
  if (request.month === '' && month && name !== 'undo') surroundings.speech.progress('latestMonth', { month });
  return report;
}
