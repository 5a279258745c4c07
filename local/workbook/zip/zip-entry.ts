// One file of a zip container. The compressed bytes are kept as found, so that an untouched part is written back unchanged.
import { inflateRawSync } from 'node:zlib';
import { deflateSync } from 'fflate';
import { damaged } from '../workbook-error';
import { crc32 } from './crc32';

export interface ZipEntry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly madeBy: number;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** MS-DOS time and date as the file holds them. */
  readonly modified: number;
  readonly crc32: number;
  readonly size: number;
  readonly externalAttributes: number;
  readonly compressed: Uint8Array;
}

/** 1980-01-01, so that a new part does not depend on the clock. */
const NO_DATE = 0x00210000;
const UTF8_NAME = 0x0800;
const VERSION_2_0 = 20;
const DEFLATED = 8;
/** Two per cent larger than the usual level 6 and nearly twice as fast; on a big part another two for a third of the time. */
const LEVEL = 5;
const LEVEL_OF_BIG_PARTS = 4;
const BIG_PART_BYTES = 1024 * 1024;

/** @throws WorkbookError (damaged) when the bytes do not decompress to what the entry promises */
export function contentOf(entry: ZipEntry): Uint8Array {
  const content = entry.method === DEFLATED ? inflate(entry) : entry.compressed;
  if (content.length !== entry.size || crc32(content) !== entry.crc32) throw damaged(entry.name, 'check sum differs');
  return content;
}

/** Node's own is several times faster, and there is one right answer; compressed bytes differ from one zlib to the next. */
function inflate(entry: ZipEntry): Uint8Array {
  try {
    return inflateRawSync(entry.compressed, { maxOutputLength: Math.max(1, entry.size) });
  } catch {
    throw damaged(entry.name, 'cannot be decompressed');
  }
}

export function newEntry(name: string, content: Uint8Array): ZipEntry {
  return {
    name,
    nameBytes: new TextEncoder().encode(name),
    madeBy: VERSION_2_0,
    flags: UTF8_NAME,
    modified: NO_DATE,
    externalAttributes: 0,
    ...packed(content),
  };
}

/** The same place in the container with other content; its date stays, so that equal input gives equal bytes. */
export function withContent(entry: ZipEntry, content: Uint8Array): ZipEntry {
  return { ...entry, ...packed(content) };
}

function packed(content: Uint8Array): Pick<ZipEntry, 'method' | 'crc32' | 'size' | 'compressed'> {
  return {
    method: DEFLATED,
    crc32: crc32(content),
    size: content.length,
    compressed: deflateSync(content, { level: content.length < BIG_PART_BYTES ? LEVEL : LEVEL_OF_BIG_PARTS }),
  };
}
