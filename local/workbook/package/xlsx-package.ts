// The parts of a workbook file: found by name whatever their case, unpacked when asked for, written back as found unless set.
import { damaged } from '../workbook-error';
import { crc32 } from '../zip/crc32';
import { readZip } from '../zip/read-zip';
import { writeZip } from '../zip/write-zip';
import { contentOf, newEntry, withContent } from '../zip/zip-entry';
import type { ZipEntry } from '../zip/zip-entry';
import { decodePart } from './part-text';

interface Part {
  readonly name: string;
  /** Null for a part made since. */
  readonly original: ZipEntry | null;
  content: Uint8Array | null;
}

export class XlsxPackage {
  private readonly parts = new Map<string, Part>();
  private readonly removed: string[] = [];

  constructor(private readonly file: Uint8Array) {
    for (const entry of readZip(file)) {
      this.parts.set(keyOf(entry.name), { name: entry.name, original: entry, content: null });
    }
  }

  static empty(): XlsxPackage {
    return new XlsxPackage(writeZip([]));
  }

  has(name: string): boolean {
    return this.parts.has(keyOf(name));
  }

  names(): string[] {
    return [...this.parts.values()].map((part) => part.name);
  }

  /** @throws WorkbookError (damaged) for a part that is not there */
  bytes(name: string): Uint8Array {
    const part = this.parts.get(keyOf(name));
    if (part === undefined) throw damaged(name, 'the part is missing');
    return part.content ?? (part.original === null ? new Uint8Array() : contentOf(part.original));
  }

  text(name: string): string {
    return decodePart(this.bytes(name));
  }

  /** Sets the content of a part, or makes it. */
  setText(name: string, text: string): void {
    const content = new TextEncoder().encode(text);
    const part = this.parts.get(keyOf(name));
    if (part === undefined) this.parts.set(keyOf(name), { name, original: null, content });
    else part.content = isContentOf(part.original, content) ? null : content;
  }

  remove(name: string): void {
    const part = this.parts.get(keyOf(name));
    if (part === undefined) return;
    this.parts.delete(keyOf(name));
    if (part.original !== null) this.removed.push(part.name);
  }

  /** A name of the pattern `xl/worksheets/sheet#.xml` that no part has yet. */
  freeName(pattern: string): string {
    for (let number = 1; ; number++) {
      const name = pattern.replace('#', String(number));
      if (!this.has(name)) return name;
    }
  }

  /** Names of the parts changed, added or removed. */
  touched(): string[] {
    const changed = [...this.parts.values()].filter((part) => part.content !== null);
    return [...changed.map((part) => part.name), ...this.removed];
  }

  save(): Uint8Array {
    if (this.touched().length === 0) return this.file.slice();
    return writeZip([...this.parts.values()].map(entryOf));
  }
}

function keyOf(name: string): string {
  return name.toLowerCase();
}

function entryOf(part: Part): ZipEntry {
  if (part.original === null) return newEntry(part.name, part.content ?? new Uint8Array());
  return part.content === null ? part.original : withContent(part.original, part.content);
}

function isContentOf(entry: ZipEntry | null, content: Uint8Array): boolean {
  return entry !== null && entry.size === content.length && entry.crc32 === crc32(content);
}
