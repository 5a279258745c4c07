// The one place where text becomes HTML. Whatever people typed goes through here, and nothing else writes a `<`.
import { printable } from '../glyphs';

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
  '\n': '&#10;',
};

/** HTML that is safe to put into more HTML; only `markup` and `inLines` make it. */
export interface Html {
  readonly html: string;
}

type Part = string | number | Html | readonly Html[];

/** Fit for the text of an element and for an attribute in double quotes. */
export function escapeHtml(text: string): string {
  return printable(text).replace(/[&<>"'`\n]/g, (character) => ESCAPED[character] ?? '');
}

/** Text for the `content` of a style; every character is written by its number, so that none can mean anything. */
export function cssText(text: string): string {
  const numbers = Array.from(printable(text), (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `);
  return `"${numbers.join('')}"`;
}

/** A template whose every part is escaped, unless it is HTML already: nothing can be forgotten. */
export function markup(strings: readonly string[], ...parts: readonly Part[]): Html {
  return { html: strings.map((literal, index) => literal + written(parts[index] ?? '')).join('') };
}

/** Text that keeps the line breaks somebody typed. */
export function inLines(text: string): Html {
  return { html: printable(text).split('\n').map(escapeHtml).join('<br>') };
}

function written(part: Part): string {
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  return 'html' in part ? part.html : part.map((each) => each.html).join('');
}
