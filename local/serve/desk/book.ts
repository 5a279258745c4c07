// The open workbook with the script on it.
import { readFileSync } from 'node:fs';
import { readRefusal, workbookRefusal } from '../../cli/files/read-workbook-file';
import { createHost, HostDocument } from '../../host/index';
import type { Host, HostOptions } from '../../host/index';
import { openWorkbook, WorkbookError } from '../../workbook/index';
import type { XlsxWorkbook } from '../../workbook/index';
import type { BuiltScript } from './built-script';
import { requireShowable } from './require-showable';

export interface Book {
  readonly workbook: XlsxWorkbook;
  readonly document: HostDocument;
  readonly host: Host;
  /** The file as it was read. */
  readonly bytes: Uint8Array;
}

export interface BookOptions extends Pick<
  HostOptions,
  'window' | 'readConsole' | 'mail' | 'printer' | 'beforeCall' | 'onFlush'
> {
  readonly script: BuiltScript;
  readonly onWrite: NonNullable<HostDocument['settings']['onWrite']>;
}

/** @throws CliError with cause and fix for a file that is missing, forbidden, no .xlsx or too large for the browser */
export function openBook(file: string, { script, onWrite, ...equipment }: BookOptions): Book {
  const { bytes, workbook } = read(file);
  requireShowable(file, workbook);
  const { timeZone, ...built } = script;
  const owner = script.person.email;
  const document = new HostDocument({ workbook, owner, editors: [owner], timeZone, onWrite });
  const host = createHost({ document, ...built, ...equipment, authMode: 'FULL', failure: null });
  return { workbook, document, host, bytes };
}

function read(file: string): Pick<Book, 'bytes' | 'workbook'> {
  const bytes = bytesOf(file);
  try {
    return { bytes, workbook: openWorkbook(bytes) };
  } catch (error) {
    throw error instanceof WorkbookError ? workbookRefusal(file, error) : error;
  }
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw readRefusal(file, error);
  }
}
