// A header or a sheet's name taken apart into the words it is made of.
import { cleanText } from '../../cells/clean-text';
import { emptyWords, wordFamilies } from './word-families';

const HINT = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|《|》|“|”/g;
const NEITHER_WORD_NOR_SIGN = /[^\p{L}\p{N}%]+/gu;
const NUMBERS = /\d+(?:年|月份?|季度)?/g;
const LATIN = /[a-z]/;
const PLURAL = /([a-z]{3,})s\b/g;

const familiesOf = new Map<string, readonly number[]>();
wordFamilies.forEach((words, family) => {
  for (const word of words.map(singular)) familiesOf.set(word, [...(familiesOf.get(word) ?? []), family]);
});
const idle = new Set(emptyWords.map(singular));
/** By their first character; longer words first, so that 基本称职 is not found as 称职. */
const lexicon = new Map<string, readonly string[]>();
for (const word of [...familiesOf.keys(), ...idle].sort((a, b) => b.length - a.length)) {
  const first = word.charAt(0);
  lexicon.set(first, [...(lexicon.get(first) ?? []), word]);
}

/** Lower case, half-width, singular, without hints in brackets, numbers and signs; Latin words keep the space between them. */
export function plainName(text: string): string {
  const plain = cleanText(text).normalize('NFKC').toLowerCase().replace(HINT, ' ').replace(NUMBERS, ' ');
  return singular(plain.replace(NEITHER_WORD_NOR_SIGN, ' ').trim());
}

/** The words of a plain name that carry meaning, in their order; what no family knows stays in one piece. */
export function tokensOf(plain: string): readonly string[] {
  const tokens: string[] = [];
  let unknown = '';
  const keep = (token: string): void => {
    if (token !== '' && !idle.has(token)) tokens.push(token);
  };
  for (let at = 0; at < plain.length;) {
    const word = wordAt(plain, at);
    if (word === undefined && plain[at] !== ' ') {
      unknown += plain[at] ?? '';
      at += 1;
      continue;
    }
    keep(unknown);
    unknown = '';
    keep(word ?? '');
    at += word?.length ?? 1;
  }
  keep(unknown);
  return tokens;
}

/** Both are one word, or words for one notion. */
export function meanTheSame(one: string, other: string): boolean {
  if (one === other) return true;
  const families = familiesOf.get(other) ?? [];
  return (familiesOf.get(one) ?? []).some((family) => families.includes(family));
}

/** Tasks is Task; what that does to Progress, it does to every Progress. */
function singular(text: string): string {
  return text.replace(PLURAL, '$1');
}

/** Chinese words stand side by side; a Latin word ends where its letters end. */
function wordAt(text: string, at: number): string | undefined {
  const isLetter = (character: string | undefined): boolean => character !== undefined && LATIN.test(character);
  const insideWord = isLetter(text[at]) && isLetter(text[at - 1]);
  if (insideWord) return undefined;
  return lexicon
    .get(text.charAt(at))
    ?.find((word) => text.startsWith(word, at) && !(LATIN.test(word) && isLetter(text[at + word.length])));
}
