// `serve`: the workbook in the browser, until the person ends it.
import { requireShowable } from '../../serve/desk/require-showable';
import { serveWorkbook, type Serving } from '../../serve/server/serve-workbook';
import { CliError } from '../cli-error';
import type { ServingRequest } from '../command-request';
import { exitCodes } from '../exit-code';
import type { ExitCode } from '../exit-code';
import { lockFile } from '../files/file-lock';
import { readWorkbookFile } from '../files/read-workbook-file';
import { prepareTarget } from '../files/save-file';
import { systemCodeOf } from '../files/system-code';
import { firstEndSignal, type EndSignal } from '../interruption';
import { targetFile } from '../target-file';
import type { Command } from './command';
import { openBrowser } from './open-browser';
import { sayHowItEnded } from './serve-ending';

export async function performServe(serving: ServingRequest, command: Command): Promise<ExitCode> {
  const { request, surroundings } = command;
  surroundings.speech.progress('reading', { file: request.file });
  // Only to refuse what cannot be shown with a sentence; the desk reads it for itself, once nobody else can write it.
  requireShowable(request.file, (await readWorkbookFile(request.file)).workbook);
  const file = await targetFile(request.file, { kind: 'inPlace' });
  await prepareTarget(file);
  const lock = await lockFile(file, new Date());
  const told = firstEndSignal();
  try {
    return await untilEnded(await started(file, serving, command), told, { ...command, file });
  } finally {
    lock.release();
  }
}

async function started(
  file: string,
  { port, person, opensBrowser }: ServingRequest,
  command: Command,
): Promise<Serving> {
  const { request, surroundings } = command;
  const { speech, built } = surroundings;
  const { language, now } = request;
  const { deskWorker, pageFolder, ...start } = built;
  const serving = await serveWorkbook({
    port,
    pageFolder,
    deskWorker,
    start: { ...start, file, language, now, person },
  }).catch((error: unknown) => {
    throw refusalOf(error, { port: String(port), file });
  });
  const { address } = serving;
  speech.tell(request.json ? JSON.stringify({ schema: 1, address }) : address);
  speech.progress(opensBrowser ? 'serving' : 'servingUnopened', { file });
  if (opensBrowser) await openBrowser(address, () => speech.complain('browserNotOpened'));
  return serving;
}

async function untilEnded(
  serving: Serving,
  told: Promise<EndSignal>,
  { surroundings, file }: Command & { readonly file: string },
): Promise<ExitCode> {
  const ended = await Promise.race([told, serving.gone]);
  if (typeof ended !== 'string') {
    await serving.abandon();
    throw broken(ended, file);
  }
  surroundings.speech.progress('serveEnding');
  const answer = await serving.end().catch((error: unknown) => {
    throw broken(error, file);
  });
  const status = sayHowItEnded(answer, { file, speech: surroundings.speech });
  return ended === 'SIGINT' ? exitCodes.interrupted : status;
}

function refusalOf(error: unknown, { port, file }: { readonly port: string; readonly file: string }): CliError {
  const reason = systemCodeOf(error);
  return ['EADDRINUSE', 'EACCES'].includes(reason)
    ? new CliError(exitCodes.usage, 'portTaken', { port, reason })
    : broken(error, file);
}

function broken(error: unknown, file: string): CliError {
  return new CliError(exitCodes.ourBug, 'serveBroke', { reason: systemCodeOf(error), file });
}
