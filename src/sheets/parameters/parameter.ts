// A named value written as text: a setting, or `key=value` in a column 参数.
import { comparable } from '../cells/clean-text';
import type { Words } from '../../text/language';

export interface Parameter<T> {
  readonly name: Words;
  /** What counts when nobody writes it, in the words people would use. */
  readonly fallback: string;
  /** Undefined for a text that is no such value. */
  readonly read: (text: string) => T | undefined;
  /** A text that can be read, to show somebody whose own cannot. */
  readonly example: string;
  readonly help: Words;
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

export function isNamed({ name }: Parameter<unknown>, written: string): boolean {
  const key = comparable(written);
  return key === comparable(name['zh-CN']) || key === comparable(name.en);
}
