import { readFile } from 'node:fs/promises';
import type { XlsxWorkbook } from '../../workbook/contract';
import { WorkbookError } from '../../workbook/workbook-error';
import type { WorkbookErrorCode } from '../../workbook/workbook-error';
import { CliError } from '../cli-error';
import { exitCodes } from '../exit-code';
import type { Phrase } from '../words/phrases';
import { systemCodeOf } from './system-code';

export interface WorkbookFile {
  readonly bytes: Uint8Array;
  readonly workbook: XlsxWorkbook;
}

/** @throws CliError (status 3) with cause and fix for a file that is missing, forbidden or no .xlsx */
export async function readWorkbookFile(file: string): Promise<WorkbookFile> {
  return opened(file, await bytesOf(file));
}

/** What was read before, unless the file is another by now. @throws CliError as `readWorkbookFile` does */
export async function readAgain(file: string, before: WorkbookFile): Promise<WorkbookFile> {
  const bytes = await bytesOf(file);
  return Buffer.compare(bytes, before.bytes) === 0 ? before : opened(file, bytes);
}

async function opened(file: string, bytes: Uint8Array): Promise<WorkbookFile> {
  const { openWorkbook } = await import('../../workbook/index');
  try {
    return { bytes, workbook: openWorkbook(bytes) };
  } catch (error) {
    if (error instanceof WorkbookError) throw workbookRefusal(file, error);
    throw error;
  }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw readRefusal(file, error);
  }
}

export function readRefusal(file: string, error: unknown): CliError {
  const reason = systemCodeOf(error);
  return new CliError(exitCodes.file, UNREADABLE[reason] ?? 'fileUnreadable', { file, reason });
}

const UNREADABLE: Readonly<Record<string, Phrase>> = {
  ENOENT: 'fileMissing',
  ENOTDIR: 'fileMissing',
  EISDIR: 'fileIsFolder',
  EACCES: 'fileForbidden',
  EPERM: 'fileForbidden',
};

const REFUSED: Readonly<Partial<Record<WorkbookErrorCode, Phrase>>> = {
  encrypted: 'fileEncrypted',
  'legacy-xls': 'fileLegacy',
  'binary-xlsb': 'fileLegacy',
  ods: 'fileLegacy',
  'text-file': 'fileNotWorkbook',
  'not-a-workbook': 'fileNotWorkbook',
  damaged: 'fileDamaged',
  'too-large': 'fileTooLarge',
};

const FORMATS: Readonly<Partial<Record<WorkbookErrorCode, string>>> = {
  'legacy-xls': '.xls',
  'binary-xlsb': '.xlsb',
  ods: '.ods',
};

export function workbookRefusal(file: string, error: WorkbookError): CliError {
  const reason = String(error.facts['reason'] ?? error.message);
  return new CliError(exitCodes.file, REFUSED[error.code] ?? 'fileUnreadable', {
    file,
    reason,
    format: FORMATS[error.code] ?? '',
  });
}
