// A text as it is put into the grid, which takes what looks like a number, a day or a formula for one.

const TEXT_FORMAT = '@';

/** Nothing but what numbers, days and times are made of; wider than either reader needs. */
const NUMBER_LIKE = /^[\d\s.,:/+\-$€£¥￥%eEaApPmM年月日]*$/u;
const WORD_WITH_A_MEANING = /^(?:\s*(?:true|false)\s*|#.*)$/iu;

export interface GridContent {
  /** As a person would type it. */
  readonly content: string;
  /** Of the grid; empty: none. */
  readonly format: string;
}

/** @param format the cell's number format in the file. The grid takes `=` for a formula even in a text format, so there it goes without. */
export function textContent(text: string, format: string): GridContent {
  if (format !== TEXT_FORMAT) return { content: needsApostrophe(text) ? `'${text}` : text, format: '' };
  return text.startsWith('=') ? { content: `'${text}`, format: '' } : { content: text, format: TEXT_FORMAT };
}

/** Whether the text means itself only behind an apostrophe, to the grid and to the reader of what people type alike. */
function needsApostrophe(text: string): boolean {
  return text.startsWith('=') || text.startsWith("'") || NUMBER_LIKE.test(text) || WORD_WITH_A_MEANING.test(text);
}
