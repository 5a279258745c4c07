// Text as the file spells it: characters that XML cannot hold are written `_xHHHH_`.
import { WorkbookError } from '../workbook-error';
import { childrenOf, elementsOf, localNameOf, textOf } from '../xml/xml-children';
import { decodeXml, encodeXml } from '../xml/xml-text';
import { parseXml } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';

/** What a cell can hold, by the file format. */
const LONGEST_TEXT = 32_767;
const UNWRITABLE =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export function decodeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

export function encodeCellText(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(UNWRITABLE, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `_x${code}_`;
  });
}

/** @throws WorkbookError (content-invalid) beyond 32,767 characters */
export function checkLength(text: string, cell: string): void {
  if (text.length <= LONGEST_TEXT) return;
  const facts = { cell, length: text.length };
  throw new WorkbookError('content-invalid', `A cell or a note holds at most 32,767 characters (${cell}).`, facts);
}

/** `<t>` with its space kept where a reader would drop it. */
export function textElement(text: string, prefix: string): string {
  const space = /^\s|\s$|[\n\t]/.test(text) ? ' xml:space="preserve"' : '';
  return `<${prefix}t${space}>${encodeXml(encodeCellText(text))}</${prefix}t>`;
}

/** A single run of text without formatting, as nearly all are: its raw text is the group. */
const SINGLE_RUN = /^<[^\s<>]+(?:\s[^<>]*)?>\s*<(?:[^\s<>:]+:)?t(?:\s[^<>]*)?>([^<]*)<\/[^<>]+>\s*<\/[^<>]+>\s*$/;

/** The text of an `<si>` or `<is>` element given as XML. @param part for the error */
export function plainTextOf(xml: string, part: string): string {
  return singleRunText(xml) ?? plainText(parseXml(xml, part).root);
}

/** The text where there is a single run without formatting, else null. */
export function singleRunText(xml: string): string | null {
  const raw = SINGLE_RUN.exec(xml)?.[1];
  return raw === undefined ? null : spoken(decodeXml(raw));
}

/** The text of `<si>`, `<is>` or a note: plain or in runs, without the phonetic guides. */
export function plainText(element: XmlElement): string {
  const parts = elementsOf(element).map((child) => {
    if (localNameOf(child) === 't') return textOf(child);
    return localNameOf(child) === 'r' ? childrenOf(child, 't').map(textOf).join('') : '';
  });
  return spoken(parts.join(''));
}

function spoken(text: string): string {
  return decodeCellText(text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);
}
