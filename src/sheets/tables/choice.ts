// The words a cell may hold, and what each means to the program.
import { comparable } from '../cells/clean-text';
import { words, type InBoth, type Language, type Words } from '../../text/language';

export interface Choice<Value extends string> {
  readonly options: readonly Option<Value>[];
  /** From every word and alias, in the form in which words are compared. */
  readonly meanings: ReadonlyMap<string, Value>;
}

export interface Option<Value extends string> {
  readonly value: Value;
  readonly words: Words;
  readonly aliases: readonly string[];
}

export function choice<Value extends string>(...options: readonly Option<Value>[]): Choice<Value> {
  const meanings = new Map<string, Value>();
  for (const { value, words: own, aliases } of options) {
    for (const word of [own['zh-CN'], own.en, ...aliases]) meanings.set(comparable(word), value);
  }
  return { options, meanings };
}

/** One meaning with its Chinese word, its English word and what offices also write. */
export function option<Value extends string>(
  value: Value,
  name: InBoth,
  aliases: readonly string[] = [],
): Option<Value> {
  return { value, words: words(...name), aliases };
}

/** An option of an open list: its Chinese word is also what the rules know it by. */
export function known(chinese: string, english: string, ...aliases: readonly string[]): Option<string> {
  return option<string>(chinese, [chinese, english], aliases);
}

/** The words to offer in a drop-down of that language. */
export function choiceWords({ options }: Choice<string>, language: Language): readonly string[] {
  return options.map((each) => each.words[language]);
}

/** The word of a choice in that language. */
export function wordFor<Value extends string>(value: Value, { options }: Choice<Value>, language: Language): string {
  return options.find((each) => each.value === value)?.words[language] ?? value;
}
