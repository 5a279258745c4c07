// Tells apart the files that people take for an .xlsx, each with the conversion to do.
import { WorkbookError } from '../workbook-error';

const SAVE_AS = 'Open it in Excel, WPS or LibreOffice and save it as .xlsx.';

/** @throws WorkbookError for everything that is not a zip container */
export function checkContainer(bytes: Uint8Array): void {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return;
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw compoundFile(bytes);
  if (startsWith(bytes, [0x09, 0x08]) || startsWith(bytes, [0x09, 0x04]) || startsWith(bytes, [0x09, 0x02]))
    throw legacy();
  if (bytes.length > 0 && looksLikeText(bytes)) throw textFile();
  throw new WorkbookError('not-a-workbook', `The file is not a workbook. ${SAVE_AS}`);
}

/** @throws WorkbookError for a zip container of another kind of document */
export function checkKind(names: readonly string[], mimetype: () => string): void {
  if (names.includes('mimetype') && mimetype().includes('opendocument')) {
    throw new WorkbookError('ods', `The file is an OpenDocument file (.ods). ${SAVE_AS}`);
  }
  if (names.some((name) => /(^|\/)workbook\.bin$/i.test(name))) {
    throw new WorkbookError('binary-xlsb', `The file is a binary workbook (.xlsb). ${SAVE_AS}`);
  }
  if (!names.some((name) => name.toLowerCase() === '_rels/.rels')) {
    throw new WorkbookError('not-a-workbook', `The file is a zip archive but not a workbook. ${SAVE_AS}`);
  }
}

/** An OLE compound file: an encrypted .xlsx, or a workbook of the years before 2007 (.xls, .et). */
function compoundFile(bytes: Uint8Array): WorkbookError {
  const directory = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!directory.includes(Buffer.from('EncryptedPackage', 'utf16le'))) return legacy();
  return new WorkbookError(
    'encrypted',
    'The file is protected by a password. Open it with the password, remove the password and save it again.',
  );
}

function legacy(): WorkbookError {
  return new WorkbookError('legacy-xls', `The file is in the format before 2007 (.xls or .et). ${SAVE_AS}`);
}

function textFile(): WorkbookError {
  return new WorkbookError(
    'text-file',
    `The file is a text file (such as .csv or a web page), not a workbook. ${SAVE_AS}`,
  );
}

function looksLikeText(bytes: Uint8Array): boolean {
  const isUtf16 = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  return isUtf16 || !bytes.subarray(0, 4096).some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}
