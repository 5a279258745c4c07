// The workbook's table of texts. Read one by one when asked for; new ones go to its end, so the old ones keep their place.
import { declarePart } from '../package/content-types';
import { folderOf } from '../package/part-name';
import { relate, relatedPart } from '../package/relationships';
import type { XlsxPackage } from '../package/xlsx-package';
import { damaged } from '../workbook-error';
import { setAttributes } from '../xml/xml-attributes';
import { plainTextOf, singleRunText, textElement } from './cell-text';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml';
const ROOT = /<((?:[^\s<>/!?]+:)?)sst((?:\s[^>]*?)?)(\/?)>/;

export interface WorkbookPlace {
  readonly pack: XlsxPackage;
  /** Name of the workbook part. */
  readonly part: string;
  /** Main namespace of the file, transitional or strict. */
  readonly namespace: string;
}

export class SharedStrings {
  private readonly part: string;
  private readonly prolog: string;
  private readonly prefix: string;
  private readonly attributes: string;
  /** The items, one after the other, as in the file. */
  private readonly items: string;
  private readonly afterItems: string;
  private readonly starts: number[] = [];
  private readonly decoded = new Map<number, string>();
  private readonly added = new Map<string, number>();
  /** Where the file's own texts without formatting stand; filled when the first text is written. */
  private plain: Map<string, number> | null = null;

  constructor(private readonly workbook: WorkbookPlace) {
    this.part =
      relatedPart(workbook.pack, workbook.part, 'sharedStrings') ?? `${folderOf(workbook.part)}sharedStrings.xml`;
    const text = workbook.pack.has(this.part) ? workbook.pack.text(this.part) : emptyTable(workbook.namespace);
    const root = ROOT.exec(text);
    if (root === null) throw damaged(this.part, 'no table of texts in it');
    const [startTag, prefix = '', attributes = '', selfClosing] = root;
    this.prolog = text.slice(0, root.index);
    this.prefix = prefix;
    this.attributes = attributes;
    const start = root.index + startTag.length;
    const end = selfClosing === '/' ? start : text.lastIndexOf(`</${prefix}sst`);
    if (end < start) throw damaged(this.part, 'the XML ends too early');
    const extensions = text.indexOf(`<${prefix}extLst`, start);
    this.items = text.slice(start, extensions < 0 ? end : extensions);
    this.afterItems = extensions < 0 ? '' : text.slice(extensions, end);
    const item = new RegExp(`<${prefix}si(?=[\\s/>])`, 'g');
    while (item.exec(this.items) !== null) this.starts.push(item.lastIndex - `<${prefix}si`.length);
  }

  /** @throws WorkbookError (damaged) for an index that is not there */
  at(index: number): string {
    const known = this.decoded.get(index);
    if (known !== undefined) return known;
    const start = this.starts[index];
    if (start === undefined) throw damaged(this.part, `text ${String(index)} is missing`);
    const text = plainTextOf(this.items.slice(start, this.starts[index + 1]), this.part);
    this.decoded.set(index, text);
    return text;
  }

  /** Index of a text without formatting, which is added when the table does not hold it. */
  indexOf(text: string): number {
    const known = this.added.get(text) ?? this.plainIndexes().get(text);
    if (known !== undefined) return known;
    const index = this.starts.length + this.added.size;
    this.added.set(text, index);
    this.decoded.set(index, text);
    return index;
  }

  private plainIndexes(): ReadonlyMap<string, number> {
    if (this.plain === null) {
      this.plain = new Map();
      for (const index of this.starts.keys()) {
        const text = singleRunText(this.items.slice(this.starts[index], this.starts[index + 1]));
        if (text !== null && !this.plain.has(text)) this.plain.set(text, index);
      }
    }
    return this.plain;
  }

  /** Writes the part when texts were added. */
  flush(): void {
    if (this.added.size === 0) return;
    const { pack, part } = this.workbook;
    if (!pack.has(this.part)) {
      declarePart(pack, this.part, CONTENT_TYPE);
      relate(pack, part, { type: 'sharedStrings', target: this.part });
    }
    const root = { tag: `${this.prefix}sst`, attributes: this.attributes, children: [] };
    // `count` would need every cell of the workbook; both counts are optional.
    setAttributes(root, { count: null, uniqueCount: this.starts.length + this.added.size });
    const added = [...this.added.keys()].map(
      (text) => `<${this.prefix}si>${textElement(text, this.prefix)}</${this.prefix}si>`,
    );
    const content = this.items + added.join('') + this.afterItems;
    pack.setText(this.part, `${this.prolog}<${root.tag}${root.attributes}>${content}</${root.tag}>`);
  }
}

function emptyTable(namespace: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${namespace}"></sst>`;
}
