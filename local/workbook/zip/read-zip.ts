// Reads the directory of a zip container without decompressing anything.
import { WorkbookError, damaged } from '../workbook-error';
import type { ZipEntry } from './zip-entry';
import { checkSizes } from './size-limits';

const END = 0x06054b50;
const END_ZIP64_LOCATOR = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const IN_ZIP64 = 0xffffffff;
const ENCRYPTED_FLAG = 1;

/** @throws WorkbookError (damaged, encrypted, too-large) */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const entries = readDirectory(view);
    checkSizes(entries);
    return entries;
  } catch (error) {
    if (error instanceof RangeError) throw damaged('zip', 'the file is cut short');
    throw error;
  }
}

function readDirectory(view: DataView): ZipEntry[] {
  const directory = locateDirectory(view);
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let at = directory.offset;
  for (let index = 0; index < directory.count; index++) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged('zip', 'the directory is broken');
    const { entry, next } = readEntry(view, at);
    const key = entry.name.toLowerCase();
    if (names.has(key)) throw damaged(entry.name, 'the part exists twice');
    names.add(key);
    entries.push(entry);
    at = next;
  }
  return entries;
}

function locateDirectory(view: DataView): { offset: number; count: number } {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (count !== 0xffff && offset !== IN_ZIP64) return { count, offset };
    if (view.getUint32(at - 20, true) !== END_ZIP64_LOCATOR) return { count, offset };
    const zip64 = readUint64(view, at - 20 + 8);
    return { count: readUint64(view, zip64 + 32), offset: readUint64(view, zip64 + 48) };
  }
  throw damaged('zip', 'the file is cut short');
}

function readEntry(view: DataView, at: number): { entry: ZipEntry; next: number } {
  const nameStart = at + 46;
  const extraStart = nameStart + view.getUint16(at + 28, true);
  const extraEnd = extraStart + view.getUint16(at + 30, true);
  const nameBytes = bytesOf(view, nameStart, extraStart - nameStart);
  const name = new TextDecoder().decode(nameBytes).replace(/\\/g, '/');
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  if (flags & ENCRYPTED_FLAG) throw encrypted(name);
  if (method !== 0 && method !== 8) throw damaged(name, `compression method ${String(method)} is not known`);
  const zip64 = zip64Values(view, extraStart, extraEnd);
  const wide = (value: number): number => (value === IN_ZIP64 ? (zip64.shift() ?? IN_ZIP64) : value);
  const size = wide(view.getUint32(at + 24, true));
  const compressedSize = wide(view.getUint32(at + 20, true));
  const localOffset = wide(view.getUint32(at + 42, true));
  const entry: ZipEntry = {
    name,
    nameBytes,
    madeBy: view.getUint16(at + 4, true),
    flags,
    method,
    modified: view.getUint32(at + 12, true),
    crc32: view.getUint32(at + 16, true),
    size,
    externalAttributes: view.getUint32(at + 38, true),
    compressed: bytesOf(view, dataStart(view, localOffset), compressedSize),
  };
  return { entry, next: extraEnd + view.getUint16(at + 32, true) };
}

function dataStart(view: DataView, localOffset: number): number {
  if (view.getUint32(localOffset, true) !== LOCAL_HEADER)
    throw damaged('zip', 'a part is not where the directory says');
  return localOffset + 30 + view.getUint16(localOffset + 26, true) + view.getUint16(localOffset + 28, true);
}

/** The 64-bit values of extra field 1, in the order of the fields that overflowed. */
function zip64Values(view: DataView, start: number, end: number): number[] {
  for (let at = start; at + 4 <= end;) {
    const size = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      return Array.from({ length: Math.floor(size / 8) }, (_, index) => readUint64(view, at + 4 + 8 * index));
    }
    at += 4 + size;
  }
  return [];
}

function readUint64(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function bytesOf(view: DataView, start: number, length: number): Uint8Array {
  if (start + length > view.byteLength) throw damaged('zip', 'the file is cut short');
  return new Uint8Array(view.buffer, view.byteOffset + start, length);
}

function encrypted(part: string): WorkbookError {
  return new WorkbookError(
    'encrypted',
    'The file is protected by a password. Open it with the password, remove the password and save it again.',
    { part },
  );
}
