// One line of an explanation in words.
import { formatShort } from '../../core/exact/rational';
import type { Term, TermRule } from '../../core/month/term';
import { fill, type Language, type Words } from '../../text/language';
import { terms } from '../../text/terms';
import { builtInWords } from './built-in-words';

const termWords: Readonly<Record<TermRule, Words>> = terms;

export function termSentence(term: Term, language: Language): string {
  const value = term.value === null ? '' : formatShort(term.value, 4);
  return fill(termWords[term.rule][language], { ...term.facts, ...builtInWords(term.facts, language), value }).trim();
}
