// Writes a zip container around already compressed entries, in their order.
import type { ZipEntry } from './zip-entry';

const LOCAL_HEADER_SIZE = 30;
const DIRECTORY_ENTRY_SIZE = 46;
const END_SIZE = 22;
const VERSION_2_0 = 20;
/** Sizes stand in the local header, so no descriptor follows the data. */
const DESCRIPTOR_FLAG = 0x0008;

export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const localSize = sum(entries, (entry) => LOCAL_HEADER_SIZE + entry.nameBytes.length + entry.compressed.length);
  const directorySize = sum(entries, (entry) => DIRECTORY_ENTRY_SIZE + entry.nameBytes.length);
  const bytes = new Uint8Array(localSize + directorySize + END_SIZE);
  const view = new DataView(bytes.buffer);
  let local = 0;
  let directory = localSize;
  for (const entry of entries) {
    writeDirectoryEntry(view, directory, { entry, localOffset: local });
    bytes.set(entry.nameBytes, directory + DIRECTORY_ENTRY_SIZE);
    directory += DIRECTORY_ENTRY_SIZE + entry.nameBytes.length;
    writeLocalHeader(view, local, entry);
    bytes.set(entry.nameBytes, local + LOCAL_HEADER_SIZE);
    bytes.set(entry.compressed, local + LOCAL_HEADER_SIZE + entry.nameBytes.length);
    local += LOCAL_HEADER_SIZE + entry.nameBytes.length + entry.compressed.length;
  }
  writeEnd(view, directory, { count: entries.length, directorySize, directoryOffset: localSize });
  return bytes;
}

function writeLocalHeader(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint32(at, 0x04034b50, true);
  writeCommonFields(view, at + 4, entry);
}

function writeDirectoryEntry(view: DataView, at: number, part: { entry: ZipEntry; localOffset: number }): void {
  view.setUint32(at, 0x02014b50, true);
  view.setUint16(at + 4, part.entry.madeBy, true);
  writeCommonFields(view, at + 6, part.entry);
  view.setUint32(at + 38, part.entry.externalAttributes, true);
  view.setUint32(at + 42, part.localOffset, true);
}

/** Version needed to name length: the same 24 bytes in both headers; extra length, comment and disk stay 0. */
function writeCommonFields(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, VERSION_2_0, true);
  view.setUint16(at + 2, entry.flags & ~DESCRIPTOR_FLAG, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc32, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}

interface Directory {
  readonly count: number;
  readonly directorySize: number;
  readonly directoryOffset: number;
}

function writeEnd(view: DataView, at: number, directory: Directory): void {
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, directory.count, true);
  view.setUint16(at + 10, directory.count, true);
  view.setUint32(at + 12, directory.directorySize, true);
  view.setUint32(at + 16, directory.directoryOffset, true);
}

function sum<Item>(items: readonly Item[], sizeOf: (item: Item) => number): number {
  return items.reduce((total, item) => total + sizeOf(item), 0);
}
