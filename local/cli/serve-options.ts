// How `serve` shows a workbook, by its options.
import { CliError } from './cli-error';
import type { ServingRequest } from './command-request';
import { exitCodes } from './exit-code';
import { requireAddress } from './mail-options';
import type { TypedOptions } from './typed-options';

const HIGHEST_PORT = 65_535;

/** @throws CliError (status 2) for a port or an address that is none */
export function servingOf({ port = '0', open = true, from = '' }: TypedOptions): ServingRequest {
  if (!/^\d{1,5}$/u.test(port) || Number(port) > HIGHEST_PORT) {
    throw new CliError(exitCodes.usage, 'portInvalid', { given: port });
  }
  if (from !== '') requireAddress('--from', from);
  return { port: Number(port), opensBrowser: open, person: from };
}
