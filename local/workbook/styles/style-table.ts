// One numbered list of the styles part (fonts, fills, borders, cell formats): equal entries are stored once.
import { setAttributes } from '../xml/xml-attributes';
import { elementsOf } from '../xml/xml-children';
import { serialiseNode } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';

export class StyleTable {
  private readonly entries: XmlElement[];
  private readonly indexes = new Map<string, number>();

  constructor(private readonly list: XmlElement) {
    this.entries = elementsOf(list);
    this.entries.forEach((entry, index) => {
      const key = serialiseNode(entry);
      if (!this.indexes.has(key)) this.indexes.set(key, index);
    });
  }

  get size(): number {
    return this.entries.length;
  }

  at(index: number): XmlElement | undefined {
    return this.entries[index];
  }

  /** A copy that can be changed; entry 0, or nothing, where the file points past its own list. */
  copyOf(index: number): XmlElement | undefined {
    const entry = this.entries[index] ?? this.entries[0];
    return entry === undefined ? undefined : structuredClone(entry);
  }

  /** Index of the entry, added at the end when it is new. */
  indexOf(entry: XmlElement): number {
    const key = serialiseNode(entry);
    const known = this.indexes.get(key);
    if (known !== undefined) return known;
    const index = this.entries.length;
    this.indexes.set(key, index);
    this.entries.push(entry);
    this.list.children.push(entry);
    setAttributes(this.list, { count: this.entries.length });
    return index;
  }
}
