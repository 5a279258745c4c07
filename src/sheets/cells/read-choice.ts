import { choiceWords, type Choice } from '../tables/choice';
import type { Language } from '../../text/language';
import { comparable } from './clean-text';
import { accepted, refused, shownText, withoutValue, type Cell, type Reading } from './reading';
import { splitNames } from './read-text';

/** A closed list and the language in which to name its words when the cell holds none of them. */
export interface ChoiceOf<Value extends string> {
  readonly choice: Choice<Value>;
  readonly language: Language;
}

/** One word of a closed list. */
export function readChoice<Value extends string>(cell: Cell, list: ChoiceOf<Value>): Reading<Value> {
  const nothing = withoutValue(cell);
  if (nothing !== null) return nothing;
  const value = list.choice.meanings.get(comparable(wordIn(cell)));
  return value === undefined ? unknownWord(cell, list) : accepted(cell, value);
}

/** Several words of a closed list. */
export function readChoices<Value extends string>(cell: Cell, list: ChoiceOf<Value>): Reading<readonly Value[]> {
  const nothing = withoutValue(cell);
  if (nothing !== null) return nothing;
  const values = splitNames(wordIn(cell)).map((word) => list.choice.meanings.get(comparable(word)));
  const understood = values.filter((value) => value !== undefined);
  return understood.length === values.length ? accepted(cell, understood) : unknownWord(cell, list);
}

/** A word of an open list as the rules know it, in whichever language it stands; any other word as written. */
export function readOpen(cell: Cell, choice: Choice<string>): Reading<string> {
  const nothing = withoutValue(cell);
  if (nothing !== null) return nothing;
  const text = wordIn(cell);
  return accepted(cell, choice.meanings.get(comparable(text)) ?? text);
}

/** A checkbox counts as its English word. */
function wordIn(cell: Cell): string {
  return typeof cell.value === 'boolean' ? String(cell.value) : shownText(cell);
}

function unknownWord<Value extends string>(cell: Cell, { choice, language }: ChoiceOf<Value>): Reading<never> {
  const choices = choiceWords(choice, language).join(language === 'en' ? ', ' : '、');
  return refused(cell, 'choice-unknown', { text: shownText(cell), choices });
}
