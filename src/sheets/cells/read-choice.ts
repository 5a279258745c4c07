import { choiceWords, type Choice } from '../tables/choice';
import { listed, type Language } from '../../text/language';
import { comparable } from './clean-text';
import { accepted, refused, shownText, type Cell, type Reading } from './reading';
import { splitNames } from './read-text';

/** One word of a closed list, whose words are named in `language` where the cell holds none of them. */
export function readChoice<Value extends string>(
  cell: Cell,
  choice: Choice<Value>,
  language: Language,
): Reading<Value> {
  const value = choice.meanings.get(comparable(wordIn(cell)));
  return value === undefined ? unknownWord(cell, choice, language) : accepted(cell, value);
}

/** Several words of a closed list. */
export function readChoices<Value extends string>(
  cell: Cell,
  choice: Choice<Value>,
  language: Language,
): Reading<readonly Value[]> {
  const values = splitNames(wordIn(cell)).map((word) => choice.meanings.get(comparable(word)));
  const understood = values.filter((value) => value !== undefined);
  return understood.length === values.length ? accepted(cell, understood) : unknownWord(cell, choice, language);
}

/** A word of an open list as the rules know it, in whichever language it stands; any other word as written. */
export function readOpen(cell: Cell, choice: Choice<string>): Reading<string> {
  const text = wordIn(cell);
  return accepted(cell, choice.meanings.get(comparable(text)) ?? text);
}

/** A checkbox counts as its English word. */
function wordIn(cell: Cell): string {
  return typeof cell.value === 'boolean' ? String(cell.value) : shownText(cell);
}

function unknownWord(cell: Cell, choice: Choice<string>, language: Language): Reading<never> {
  const choices = listed(choiceWords(choice, language), language);
  return refused(cell, 'choice-unknown', { text: shownText(cell), choices });
}
