// A named value written as text: a setting, or `key=value` in a column 参数.
import { words, type InBoth, type Language, type Words } from '../../text/language';
import { comparable } from '../cells/clean-text';

export interface Parameter<T> {
  readonly name: Words;
  /** The forms in which its names are compared. */
  readonly keys: readonly string[];
  readonly help: Words;
  /** Undefined for a text that is no such value. */
  readonly read: (text: string) => T | undefined;
  /** What counts when nobody writes it, in the words people would use. */
  readonly fallback: Words;
  /** A text that can be read, to show somebody whose own cannot. */
  readonly example: Words;
}

/** A figure is one text; words are given in both languages. */
export interface Values<T> {
  readonly read: (text: string) => T | undefined;
  readonly fallback: string | InBoth;
  /** Left out where the fallback is one. */
  readonly example?: string | InBoth;
}

export type Parameters = Readonly<Record<string, Parameter<unknown>>>;

export type ValuesOf<P extends Parameters> = {
  readonly [K in keyof P]: P[K] extends Parameter<infer Value> ? Value : never;
};

/** What is wrong with one written parameter; the caller knows the cell. */
export interface ParameterFault {
  readonly code: 'parameter-unknown' | 'parameter-unreadable' | 'parameter-doubled';
  readonly facts: Readonly<Record<string, string>>;
}

/** One parameter as somebody wrote it. */
export interface WrittenParameter {
  readonly name: string;
  readonly text: string;
}

export function parameter<T>(
  name: InBoth,
  help: InBoth,
  { read, fallback, example = fallback }: Values<T>,
): Parameter<T> {
  return {
    name: words(...name),
    keys: name.map(comparable),
    help: words(...help),
    read,
    fallback: inBoth(fallback),
    example: inBoth(example),
  };
}

export function isNamed({ keys }: Pick<Parameter<unknown>, 'keys'>, written: string): boolean {
  return keys.includes(comparable(written));
}

const HAN = /\p{Script=Han}/u;

/** The language in which somebody wrote that, and so in which to name what it should have been. */
export function languageOfText(text: string): Language {
  return HAN.test(text) ? 'zh-CN' : 'en';
}

function inBoth(value: string | InBoth): Words {
  return typeof value === 'string' ? words(value, value) : words(...value);
}
