// Splits a formula into the pieces that may hold references and those that may not (texts in quotes).

export interface FormulaToken {
  readonly kind: 'reference' | 'name' | 'other';
  readonly text: string;
  /** The sheet part with its quotes and `!`, or nothing. */
  readonly sheet: string;
}

/** In order: quoted text; sheet prefix; cell, column or row range; name (a function's name is followed by a bracket). */
const TOKEN = new RegExp(
  [
    '"(?:[^"]|"")*"',
    "((?:'(?:[^']|'')+'|[^\\s'\"!:,;()+\\-*/^&=<>{}%]+(?::[^\\s'\"!:,;()+\\-*/^&=<>{}%]+)?)!)?" +
      '(?:' +
      '(\\$?[A-Za-z]{1,3}\\$?\\d{1,7}(?::\\$?[A-Za-z]{1,3}\\$?\\d{1,7})?(?![\\w.(!\\u4e00-\\u9fff])|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}(?![\\w.(!])|\\$?\\d{1,7}:\\$?\\d{1,7}(?![\\w.(!]))' +
      '|([\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]*)(?![\\p{L}\\p{N}_.(!])' +
      ')',
    '[\\p{L}\\p{N}_.]+',
  ].join('|'),
  'gu',
);

export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let end = 0;
  for (const match of formula.matchAll(TOKEN)) {
    if (match.index > end) tokens.push(other(formula.slice(end, match.index)));
    end = match.index + match[0].length;
    const [whole, sheet = '', reference, name] = match;
    if (reference !== undefined) tokens.push({ kind: 'reference', text: reference, sheet });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name, sheet });
    else tokens.push(other(whole));
  }
  if (end < formula.length) tokens.push(other(formula.slice(end)));
  return tokens;
}

function other(text: string): FormulaToken {
  return { kind: 'other', text, sheet: '' };
}

/** The sheet names a prefix means: one, or the two ends of `First:Last!`. */
export function sheetNamesIn(prefix: string): string[] {
  const bare = prefix.slice(0, -1);
  const unquoted = bare.startsWith("'") ? bare.slice(1, -1).replace(/''/g, "'") : bare;
  return unquoted.split(':');
}
