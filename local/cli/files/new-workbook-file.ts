import { lstat } from 'node:fs/promises';
import { CliError } from '../cli-error';
import { exitCodes } from '../exit-code';
import type { WorkbookFile } from './read-workbook-file';

/**
 * A workbook without sheets, for the file to be.
 * @throws CliError (status 2) where something stands under that name, or the name is not one of an .xlsx
 */
export async function newWorkbookFile(file: string): Promise<WorkbookFile> {
  if (!file.toLowerCase().endsWith('.xlsx')) throw new CliError(exitCodes.usage, 'newNotXlsx', { file });
  const standing = await lstat(file).catch(() => null);
  if (standing !== null) throw new CliError(exitCodes.usage, 'newExists', { file });
  const { newWorkbook } = await import('../../workbook/index');
  return { bytes: new Uint8Array(), workbook: newWorkbook() };
}
