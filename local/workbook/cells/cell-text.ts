// Text as the file spells it: characters that XML cannot hold are written `_xHHHH_`.
import { WorkbookError } from '../workbook-error';
import { childrenOf, elementsOf, localNameOf, textOf } from '../xml/xml-children';
import { encodeXml } from '../xml/xml-text';
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

/** `<t>` with its space kept where a reader would drop it. @throws WorkbookError (content-invalid) beyond 32,767 characters */
export function textElement(text: string, prefix: string): string {
  if (text.length > LONGEST_TEXT) {
    throw new WorkbookError('content-invalid', 'A cell holds at most 32,767 characters.', { length: text.length });
  }
  const space = /^\s|\s$|[\n\t]/.test(text) ? ' xml:space="preserve"' : '';
  return `<${prefix}t${space}>${encodeXml(encodeCellText(text))}</${prefix}t>`;
}

/** The text of `<si>`, `<is>` or a note: plain or in runs, without the phonetic guides. */
export function plainText(element: XmlElement): string {
  const parts = elementsOf(element).map((child) => {
    if (localNameOf(child) === 't') return textOf(child);
    return localNameOf(child) === 'r' ? childrenOf(child, 't').map(textOf).join('') : '';
  });
  return decodeCellText(parts.join('').replace(/\r\n?/g, '\n'));
}
