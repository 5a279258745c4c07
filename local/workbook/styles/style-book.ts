// The styles part: a cell points at one cell format (xf), which points at a font, a fill, a border and a number format.
import type { WorkbookPlace } from '../cells/shared-strings';
import type { Look } from '../contract';
import { declarePart } from '../package/content-types';
import { folderOf } from '../package/part-name';
import { relate, relatedPart } from '../package/relationships';
import { attributeOf, setAttributes } from '../xml/xml-attributes';
import { childOf, elementLike, ensureChild } from '../xml/xml-children';
import { parseXml, serialiseXml } from '../xml/xml-tree';
import type { XmlDocument, XmlElement } from '../xml/xml-tree';
import {
  borderElement,
  fillElement,
  patchAlignment,
  patchBorder,
  patchFont,
  patchProtection,
  touchesFont,
} from './look-patches';
import { digitPixels } from './digit-width';
import { differentialElement, lookOfDifferential } from './differential-look';
import type { DifferentialLook } from './differential-look';
import { emptyStyles } from './empty-styles';
import { numberFormatCode, numberFormatId } from './number-formats';
import { StyleTable } from './style-table';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const USUAL_FONT_SIZE_PT = 11;
const ORDER = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');

interface Wrapping {
  readonly wraps: boolean;
  readonly fontSizePt: number;
}

export class StyleBook {
  private readonly part: string;
  private readonly document: XmlDocument;
  private readonly tables = new Map<string, StyleTable>();
  private readonly interned = new Map<string, number>();
  /** The same by identity: a block hands over one look for thousands of cells, and spelling it out each time is dear. */
  private readonly byIdentity = new WeakMap<Look, Map<number, number>>();
  private readonly formatCodes = new Map<number, string>();
  private readonly wrappings = new Map<number, Wrapping>();
  private hasNewRuleLooks = false;

  /** The looks that rules turn on. */
  readonly rules = {
    look: (index: number): DifferentialLook => {
      const element = this.table('dxfs').at(index);
      return element === undefined ? {} : lookOfDifferential(element);
    },
    indexOf: (look: DifferentialLook): number => {
      this.hasNewRuleLooks = true;
      return this.table('dxfs').indexOf(differentialElement(this.document.root, look));
    },
  };

  constructor(private readonly workbook: WorkbookPlace) {
    this.part = relatedPart(workbook.pack, workbook.part, 'styles') ?? `${folderOf(workbook.part)}styles.xml`;
    const text = workbook.pack.has(this.part) ? workbook.pack.text(this.part) : emptyStyles(workbook.namespace);
    this.document = parseXml(text, this.part);
  }

  /** The number format of a cell's style, `General` by default. */
  numberFormat(style: number): string {
    let code = this.formatCodes.get(style);
    if (code === undefined) {
      const format = this.table('cellXfs').at(style);
      const id = format === undefined ? 0 : Number(attributeOf(format, 'numFmtId') ?? 0);
      code = numberFormatCode(id, childOf(this.document.root, 'numFmts'));
      this.formatCodes.set(style, code);
    }
    return code;
  }

  get root(): XmlElement {
    return this.document.root;
  }

  /** Of a list such as `fonts`, for reading; undefined where the file points past its own list. */
  entry(list: string, index: number): XmlElement | undefined {
    return this.table(list).at(index);
  }

  /** Of all cell styles, each once. */
  numberFormats(): string[] {
    return [...new Set(Array.from({ length: this.table('cellXfs').size }, (_, style) => this.numberFormat(style)))];
  }

  /** Whether text wraps in cells of that style, and the size of its font in points. */
  wrapping(style: number): Wrapping {
    let wrapping = this.wrappings.get(style);
    if (wrapping === undefined) this.wrappings.set(style, (wrapping = this.wrappingOf(style)));
    return wrapping;
  }

  private wrappingOf(style: number): Wrapping {
    const format = this.table('cellXfs').at(style);
    const alignment = format === undefined ? undefined : childOf(format, 'alignment');
    const font = this.table('fonts').at(Number((format && attributeOf(format, 'fontId')) ?? 0));
    const size = font === undefined ? undefined : childOf(font, 'sz');
    const wrapText = alignment === undefined ? undefined : attributeOf(alignment, 'wrapText');
    return {
      wraps: wrapText === '1' || wrapText === 'true',
      fontSizePt: Number((size && attributeOf(size, 'val')) ?? USUAL_FONT_SIZE_PT),
    };
  }

  /** Of the font that the workbook's own style has. */
  digitPixels(): number {
    const usual = this.table('fonts').at(0);
    const name = usual === undefined ? undefined : childOf(usual, 'name');
    return digitPixels((name && attributeOf(name, 'val')) ?? '', this.usualFontSizePt());
  }

  private usualFontSizePt(): number {
    const usual = this.table('fonts').at(0);
    const size = usual === undefined ? undefined : childOf(usual, 'sz');
    return Number((size && attributeOf(size, 'val')) ?? USUAL_FONT_SIZE_PT);
  }

  /** The style that is `style` with the look laid over it. */
  withLook(style: number, look: Look): number {
    let results = this.byIdentity.get(look);
    if (results === undefined) this.byIdentity.set(look, (results = new Map()));
    let result = results.get(style);
    if (result === undefined) results.set(style, (result = this.withEqualLook(style, look)));
    return result;
  }

  private withEqualLook(style: number, look: Look): number {
    const key = `${String(style)} ${JSON.stringify(look)}`;
    let result = this.interned.get(key);
    if (result === undefined) this.interned.set(key, (result = this.patched(style, look)));
    return result;
  }

  /** Writes the part when styles were added. */
  flush(): void {
    if (this.interned.size === 0 && !this.hasNewRuleLooks) return;
    const { pack, part } = this.workbook;
    if (!pack.has(this.part)) {
      declarePart(pack, this.part, CONTENT_TYPE);
      relate(pack, part, { type: 'styles', target: this.part });
    }
    pack.setText(this.part, serialiseXml(this.document));
  }

  private patched(style: number, look: Look): number {
    const { root } = this.document;
    const formats = this.table('cellXfs');
    const format = formats.copyOf(style) ?? elementLike(root, 'xf');
    if (touchesFont(look)) {
      const font = this.table('fonts').copyOf(Number(attributeOf(format, 'fontId') ?? 0)) ?? elementLike(root, 'font');
      patchFont(font, look.fontSizePt === null ? { ...look, fontSizePt: this.usualFontSizePt() } : look);
      setAttributes(format, { fontId: this.table('fonts').indexOf(font), applyFont: 1 });
    }
    if (look.fill !== undefined) {
      setAttributes(format, { fillId: this.table('fills').indexOf(fillElement(root, look.fill)), applyFill: 1 });
    }
    if (look.border !== undefined) {
      const border = this.table('borders').indexOf(borderElement(root, look.border));
      setAttributes(format, { borderId: border, applyBorder: 1 });
    }
    if (look.borders !== undefined) {
      const borders = this.table('borders');
      const border = borders.copyOf(Number(attributeOf(format, 'borderId') ?? 0)) ?? elementLike(root, 'border');
      patchBorder(border, look.borders);
      setAttributes(format, { borderId: borders.indexOf(border), applyBorder: 1 });
    }
    if (look.numberFormat !== undefined) {
      const id = numberFormatId(look.numberFormat, () => this.list('numFmts'));
      setAttributes(format, { numFmtId: id, applyNumberFormat: 1 });
    }
    patchAlignment(format, look);
    patchProtection(format, look);
    return formats.indexOf(format);
  }

  private table(name: string): StyleTable {
    let table = this.tables.get(name);
    if (table === undefined) {
      table = new StyleTable(this.list(name));
      this.tables.set(name, table);
    }
    return table;
  }

  private list(name: string): XmlElement {
    return ensureChild(this.document.root, name, ORDER);
  }
}
