// A text as it is put into the grid, which takes what looks like a number, a day or a formula for one.

const TEXT_FORMAT = '@';

/** Nothing but what numbers, days and times are made of; wider than either reader needs. */
const NUMBER_LIKE = /^[\d\s.,:/+\-$€£¥￥%eEaApPmM年月日]*$/u;
const WORD_WITH_A_MEANING = /^(?:\s*(?:true|false)\s*|#.*)$/iu;

/** Nobody sees a word joiner; the grid takes `[a](b)` for a link, with an apostrophe before it or without. */
const MARK = '\u2060';
const LINK_LIKE_OR_MARKED = /^\[.+\]\(.+\)$|\]\u2060+\(/u;

export interface GridContent {
  /** As a person would type it. */
  readonly content: string;
  /** Of the grid; empty: none. */
  readonly format: string;
}

/** @param format the cell's number format in the file. The grid takes `=` for a formula even in a text format, so there it goes without. */
export function textContent(text: string, format: string): GridContent {
  const marked = markedText(text);
  if (format !== TEXT_FORMAT) return { content: needsApostrophe(text) ? `'${marked}` : marked, format: '' };
  return text.startsWith('=') ? { content: `'${marked}`, format: '' } : { content: marked, format: TEXT_FORMAT };
}

function markedText(text: string): string {
  return LINK_LIKE_OR_MARKED.test(text) ? text.replace(/\](?=\u2060*\()/gu, `]${MARK}`) : text;
}

/** The text without what `textContent` has put into it so that it is no link. */
export function unmarkedText(content: string): string {
  return content.replace(/\]\u2060(?=\u2060*\()/gu, ']');
}

/** Whether the text means itself only behind an apostrophe, to the grid and to the reader of what people type alike. */
export function needsApostrophe(text: string): boolean {
  return text.startsWith('=') || text.startsWith("'") || NUMBER_LIKE.test(text) || WORD_WITH_A_MEANING.test(text);
}
