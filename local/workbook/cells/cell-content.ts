// Between the file's spelling of a cell and its content.
import type { Content } from '../contract';
import { WorkbookError, damaged } from '../workbook-error';
import { encodeXml } from '../xml/xml-text';
import type { CellParts } from './cell-parts';
import { checkLength, decodeCellText, encodeCellText, plainTextOf } from './cell-text';
import type { SharedStrings } from './shared-strings';
import { serialOfIsoDate } from './serial-date';

export interface CellSource {
  readonly strings: () => SharedStrings;
  readonly date1904: boolean;
}

const BLANK: Content = { kind: 'blank' };

/**
 * The stored content, or stored result, of a cell; its formula is left to the caller.
 * @param place of the cell, such as `Sheet1!B7`; asked for only when there is an error to report
 */
export function storedContent(parts: CellParts, source: CellSource, place: () => string): Content {
  const { type, value, inline } = parts;
  if (type === 'inlineStr') {
    return inline === null ? BLANK : { kind: 'text', value: plainTextOf(inline, 'inline text') };
  }
  if (value === null) return BLANK;
  if (type === 'str') return { kind: 'text', value: decodeCellText(value.replace(/\r\n?/g, '\n')) };
  if (value.trim() === '') return BLANK;
  if (type === 's') return { kind: 'text', value: source.strings().at(Number(value)) };
  if (type === 'b') return { kind: 'boolean', value: value.trim() === '1' || value.trim() === 'true' };
  if (type === 'e') return { kind: 'error', value: value.trim() };
  const number = type === 'd' ? serialOfIsoDate(value, source.date1904) : Number(value);
  if (number === null || !Number.isFinite(number)) throw damaged(place(), `${value} is not a number`);
  return { kind: 'number', value: number };
}

export interface CellTarget {
  readonly address: string;
  readonly style: number;
  /** `x:` or nothing. */
  readonly prefix: string;
  readonly strings: () => SharedStrings;
}

/** The XML of a cell, or null where there is nothing to keep: blank and without a look. */
export function writeCell(content: Content, target: CellTarget): string | null {
  const { address, style, prefix } = target;
  const start = `<${prefix}c r="${address}"${style === 0 ? '' : ` s="${String(style)}"`}`;
  const formula = content.kind === 'formula' ? `<${prefix}f>${encodeXml(content.formula)}</${prefix}f>` : '';
  const stored = content.kind === 'formula' ? (content.result ?? BLANK) : content;
  const value = content.kind === 'formula' ? spelledResult(stored, target.address) : spelled(stored, target);
  if (formula === '' && value === null) return style === 0 ? null : `${start}/>`;
  const type = value === null || value.type === 'n' ? '' : ` t="${value.type}"`;
  const result = value === null ? '' : `<${prefix}v>${encodeXml(value.text)}</${prefix}v>`;
  return `${start}${type}>${formula}${result}</${prefix}c>`;
}

export interface Spelling {
  readonly type: 'n' | 's' | 'str' | 'b' | 'e';
  readonly text: string;
}

/** How a formula's result is spelled, null for a blank. @param cell its address */
export function spelledResult(result: Content, cell: string): Spelling | null {
  return result.kind === 'text' ? textResult(result.value, cell) : spelledInPlace(result, cell);
}

/** A text that a formula gave stands in the cell itself. */
function textResult(text: string, cell: string): Spelling {
  checkLength(text, cell);
  return { type: 'str', text: encodeCellText(text) };
}

function spelled(content: Content, target: CellTarget): Spelling | null {
  if (content.kind !== 'text') return spelledInPlace(content, target.address);
  checkLength(content.value, target.address);
  return { type: 's', text: String(target.strings().indexOf(content.value)) };
}

function spelledInPlace(content: Exclude<Content, { readonly kind: 'text' }>, cell: string): Spelling | null {
  switch (content.kind) {
    case 'blank':
      return null;
    case 'number':
      if (!Number.isFinite(content.value)) throw notStorable(cell, String(content.value));
      return { type: 'n', text: String(content.value) };
    case 'boolean':
      return { type: 'b', text: content.value ? '1' : '0' };
    case 'error':
      return { type: 'e', text: content.value };
    case 'formula':
      throw notStorable(cell, 'a formula as the result of a formula');
  }
}

function notStorable(cell: string, what: string): WorkbookError {
  return new WorkbookError('content-invalid', `A cell cannot hold ${what} (${cell}).`, { cell, what });
}
