import { deflateSync, strToU8, unzipSync, zipSync } from 'fflate';
import { crc32 } from '../../../local/workbook/zip/crc32';
import { readZip } from '../../../local/workbook/zip/read-zip';
import { writeZip } from '../../../local/workbook/zip/write-zip';
import { contentOf, newEntry, withContent } from '../../../local/workbook/zip/zip-entry';
import { codeOf } from './package-builder';

const contents = {
  'b.xml': strToU8('<b/>'.repeat(50)),
  '数据.xml': strToU8('数据'),
  'a.png': new Uint8Array([1, 2, 3]),
};
const file = zipSync(
  { ...contents, 'a.png': [contents['a.png'], { level: 0 }] },
  { mtime: new Date(2026, 0, 2), comment: 'made elsewhere' },
);

test('the check sum of the standard example', () => {
  expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
});

test('entries are read in their order with their content', () => {
  const entries = readZip(file);
  expect(entries.map((entry) => entry.name)).toEqual(['b.xml', '数据.xml', 'a.png']);
  expect(entries.map((entry) => entry.method)).toEqual([8, 8, 0]);
  for (const entry of entries) expect(contentOf(entry)).toEqual(contents[entry.name as keyof typeof contents]);
});

test('entries written again keep their compressed bytes, their date and their order', () => {
  const entries = readZip(file);
  const again = readZip(writeZip(entries));
  expect(again.map(({ name, modified, compressed }) => ({ name, modified, compressed: [...compressed] }))).toEqual(
    entries.map(({ name, modified, compressed }) => ({ name, modified, compressed: [...compressed] })),
  );
  expect(Object.keys(unzipSync(writeZip(entries)))).toEqual(['b.xml', '数据.xml', 'a.png']);
});

test('changed and new entries can be unpacked by others', () => {
  const [first, ...rest] = readZip(file);
  const written = writeZip([withContent(first!, strToU8('neu')), ...rest, newEntry('新.xml', strToU8('x'))]);
  expect(Buffer.from(unzipSync(written)['b.xml']!).toString()).toBe('neu');
  expect(Buffer.from(unzipSync(written)['新.xml']!).toString()).toBe('x');
});

/** A container as streaming writers make it: sizes in a descriptor after the data, and 64-bit sizes in the directory. */
function streamed(): Uint8Array {
  const data = deflateSync(strToU8('streamed'));
  const name = strToU8('xl\\s.xml');
  const sum = crc32(strToU8('streamed'));
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 6);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(name.length, 26);
  const descriptor = Buffer.alloc(16);
  descriptor.writeUInt32LE(0x08074b50, 0);
  const directory = Buffer.alloc(46);
  directory.writeUInt32LE(0x02014b50, 0);
  directory.writeUInt16LE(8, 8);
  directory.writeUInt16LE(8, 10);
  directory.writeUInt32LE(sum, 16);
  directory.writeUInt32LE(0xffffffff, 20);
  directory.writeUInt32LE(0xffffffff, 24);
  directory.writeUInt16LE(name.length, 28);
  directory.writeUInt16LE(20, 30);
  const zip64 = Buffer.alloc(20);
  zip64.writeUInt16LE(1, 0);
  zip64.writeUInt16LE(16, 2);
  zip64.writeBigUInt64LE(8n, 4);
  zip64.writeBigUInt64LE(BigInt(data.length), 12);
  const offset = 30 + name.length + data.length + 16;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([local, name, data, descriptor, directory, name, zip64, end]);
}

test('descriptors, 64-bit sizes and backslashes are understood, and written in the plain form', () => {
  const [entry] = readZip(streamed());
  expect(entry?.name).toBe('xl/s.xml');
  expect(Buffer.from(contentOf(entry!)).toString()).toBe('streamed');
  expect(Buffer.from(Object.values(unzipSync(writeZip([entry!])))[0]!).toString()).toBe('streamed');
});

const patched = (change: (bytes: Buffer, directory: number) => void): Uint8Array => {
  const bytes = Buffer.from(file);
  change(bytes, bytes.indexOf(Buffer.from('504b0102', 'hex')));
  return bytes;
};

test.each([
  ['an entry with a password', patched((bytes, at) => bytes.writeUInt16LE(1, at + 8)), 'encrypted'],
  ['an unknown compression', patched((bytes, at) => bytes.writeUInt16LE(99, at + 10)), 'damaged'],
  ['a part that is not where the directory says', patched((bytes, at) => bytes.writeUInt32LE(5, at + 42)), 'damaged'],
  ['a part longer than the file', patched((bytes, at) => bytes.writeUInt32LE(1_000_000, at + 20)), 'damaged'],
  ['a part that says it is huge', patched((bytes, at) => bytes.writeUInt32LE(600_000_000, at + 24)), 'too-large'],
])('%s is refused', (_, bytes, code) => {
  expect(codeOf(() => readZip(bytes))).toBe(code);
});

test('a part with a wrong check sum is refused when it is read', () => {
  const [entry] = readZip(patched((bytes, at) => bytes.writeUInt32LE(1, at + 16)));
  expect(codeOf(() => contentOf(entry!))).toBe('damaged');
});
