// A `<c>` element taken apart. Regular expressions instead of a tree: a big sheet has more than a million of them.
import { attributeOf } from '../xml/xml-attributes';
import { decodeXml, encodeXml } from '../xml/xml-text';

export interface CellFormula {
  /** Of `<f>`, raw. */
  readonly attributes: string;
  /** Without `=`; empty in the followers of a shared formula. */
  readonly text: string;
}

export interface CellParts {
  readonly style: number;
  /** Cell type of the format: `n`, `s`, `str`, `inlineStr`, `b`, `e` or `d`. */
  readonly type: string;
  readonly formula: CellFormula | null;
  /** Text of `<v>`, null without one. */
  readonly value: string | null;
  /** The `<is>` element, raw. */
  readonly inline: string | null;
}

const START_TAG = /^<[^\s/>]+([^>]*?)\/?>/;
const TYPE = /\st\s*=\s*["']([^"']*)/;
/** As most programs write them, address first; the other patterns take whatever is legal. */
const USUAL_CELL = /^<c r="[A-Z]+\d+"(?: s="(\d+)")?(?: t="([a-z]+)")?(?:\/>|><v>([^<]*)<\/v><\/c>$)/;
const USUAL_START = '<c r="';
const USUAL_STYLE = '" s="';
const STYLE = /\ss\s*=\s*["'](\d+)/;
const VALUE = /<(?:[^\s<>/:]+:)?v(?:\s[^>]*)?>([^<]*)</;
const FORMULA = /<(?:[^\s<>/:]+:)?f(\s[^>]*?)?(?:\/>|>([^<]*)<)/;
const INLINE = /<((?:[^\s<>/:]+:)?is)(?:\s[^>]*)?>[\s\S]*<\/\1\s*>/;

export function splitCell(xml: string): CellParts {
  const usual = USUAL_CELL.exec(xml);
  if (usual !== null) {
    const [, style = 0, type = 'n', value] = usual;
    return {
      style: Number(style),
      type,
      formula: null,
      value: value === undefined ? null : decodeXml(value),
      inline: null,
    };
  }
  const attributes = START_TAG.exec(xml)?.[1] ?? '';
  const formula = xml.includes('f') ? FORMULA.exec(xml) : null;
  const value = VALUE.exec(xml)?.[1];
  return {
    style: Number(STYLE.exec(attributes)?.[1] ?? 0),
    type: TYPE.exec(attributes)?.[1] ?? 'n',
    formula: formula === null ? null : { attributes: formula[1] ?? '', text: decodeXml(formula[2] ?? '') },
    value: value === undefined ? null : decodeXml(value),
    inline: value === undefined ? (INLINE.exec(xml)?.[0] ?? null) : null,
  };
}

export function styleOf(xml: string): number {
  return usualStyle(xml) ?? Number(STYLE.exec(START_TAG.exec(xml)?.[1] ?? '')?.[1] ?? 0);
}

/** Read by its place, since styles are asked for more often than anything else; null where it does not stand next to the address. */
function usualStyle(xml: string): number | null {
  if (!xml.startsWith(USUAL_START)) return null;
  const addressEnd = xml.indexOf('"', USUAL_START.length);
  const start = addressEnd + USUAL_STYLE.length;
  if (!xml.startsWith(USUAL_STYLE, addressEnd)) return null;
  const style = Number(xml.slice(start, xml.indexOf('"', start)));
  return Number.isInteger(style) ? style : null;
}

/** Whether there is nothing but a look, as the one tag shows; a cell of two tags may be empty as well. */
export function isBareCell(xml: string): boolean {
  return xml.endsWith('/>');
}

/** Number of the shared formula the cell belongs to, null when it has its own. */
export function sharedIndexOf(formula: CellFormula): string | null {
  return attributeOf(formula, 't') === 'shared' ? (attributeOf(formula, 'si') ?? null) : null;
}

export function hasFormula(xml: string): boolean {
  return xml.includes('f') && FORMULA.test(xml);
}

/** Whether anything but a look is in the cell. */
export function hasContent(xml: string): boolean {
  return /<(?:[^\s<>/:]+:)?(?:v(?:\s[^>]*)?>[^<]|f[\s/>]|is[\s>])/.test(xml);
}

/** The cell without its stored result, so that the reading program computes it. */
export function withoutResult(xml: string): string {
  return xml
    .replace(/<((?:[^\s<>/:]+:)?v)(?:\s[^>]*)?(?:\/>|>[^<]*<\/\1\s*>)/, '')
    .replace(START_TAG, (startTag) => startTag.replace(/\st\s*=\s*(?:"[^"]*"|'[^']*')/, ''));
}

const WHOLE_CELL = /^(<(?:([^\s<>/:]+:)?)c(?:\s[^>]*?)?)(?:\/>|>([\s\S]*)<\/[^>]*>)$/;

/** The cell with this stored result in place of what it had. */
export function withResult(xml: string, result: { readonly type: string; readonly text: string } | null): string {
  const bare = withoutResult(xml);
  if (result === null) return bare;
  const [, start = '', prefix = '', inside = ''] = WHOLE_CELL.exec(bare) ?? [];
  const type = result.type === 'n' ? '' : ` t="${result.type}"`;
  return `${start}${type}>${inside}<${prefix}v>${encodeXml(result.text)}</${prefix}v></${prefix}c>`;
}

/** The cell with another style; 0 is written as no style. */
export function withStyle(xml: string, style: number): string {
  return xml.replace(/^<[^\s/>]+[^>]*?(?=\s*\/?>)/, (startTag) => {
    const bare = startTag.replace(/\ss\s*=\s*(?:"[^"]*"|'[^']*')/, '');
    return style === 0 ? bare : `${bare} s="${String(style)}"`;
  });
}
