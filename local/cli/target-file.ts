import { lstat, realpath } from 'node:fs/promises';
import path from 'node:path';
import { CliError } from './cli-error';
import type { Destination } from './command-request';
import { exitCodes } from './exit-code';

/**
 * The file that the workbook is written to.
 * @throws CliError (status 2) when it would be the input without having been asked for
 */
export async function targetFile(input: string, destination: Destination): Promise<string> {
  if (destination.kind === 'inPlace') return behindLink(input);
  const target =
    destination.kind === 'file' ? destination.path : path.join(destination.path, `${path.parse(input).name}.xlsx`);
  const standing = await realpath(target).catch(() => null);
  if (standing !== null && standing === (await realpath(input))) {
    throw new CliError(exitCodes.usage, 'wouldOverwrite', { file: input });
  }
  return behindLink(target);
}

/** The file behind a link is replaced, not the link. */
async function behindLink(file: string): Promise<string> {
  const standing = await lstat(file).catch(() => null);
  return standing?.isSymbolicLink() ? realpath(file).catch(() => file) : file;
}
