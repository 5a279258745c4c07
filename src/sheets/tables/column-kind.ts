// What the cells of a column mean, and so how they are read, shown and checked while typing.
import type { Choice } from './choice';

/** What a name names, where the workbook itself has a list of them. */
export type NamedThing = 'unit' | 'person' | 'ruleSet' | 'criterion' | 'subject';

/** Which numbers a column takes; bounds are inclusive unless named `above`. */
export interface NumberRange {
  readonly above?: number;
  readonly from?: number;
  readonly to?: number;
  readonly whole?: boolean;
  /** A word people write after the figure: `95分`. */
  readonly unitWord?: string;
  /** `asRatio`: 80% is 0.8; otherwise a percentage is refused, for nobody can tell 95 from 0.95. */
  readonly percent?: 'asRatio';
}

export type ColumnKind =
  /** Words that count: a matter, a standard, a reason. */
  | { readonly kind: 'text' }
  /** Words that nothing is computed from, among them addresses. */
  | { readonly kind: 'remark'; readonly form?: 'email' }
  /** A short mark such as a code or a staff number, read as it is shown so that `007` stays `007`. */
  | { readonly kind: 'code' }
  | { readonly kind: 'name'; readonly of?: NamedThing }
  | { readonly kind: 'names' }
  | { readonly kind: 'date' }
  | { readonly kind: 'month' }
  | { readonly kind: 'number'; readonly range: NumberRange }
  /** 完成率: a ratio, or per cent from 10 on. */
  | { readonly kind: 'completion' }
  /** 得分: a number or one of the words for no score. */
  | { readonly kind: 'score' }
  /** `key=value; key=value`. */
  | { readonly kind: 'parameters' }
  /** One of a closed list of words. */
  | { readonly kind: 'choice'; readonly choice: Choice<string> }
  /** Several of a closed list of words. */
  | { readonly kind: 'choices'; readonly choice: Choice<string> }
  /** A list that offices extend; the known words are offered. */
  | { readonly kind: 'open'; readonly choice: Choice<string> };

export const text = { kind: 'text' } as const;
export const remark = { kind: 'remark' } as const;
export const email = { kind: 'remark', form: 'email' } as const;
export const code = { kind: 'code' } as const;
export const name = { kind: 'name' } as const;
export const names = { kind: 'names' } as const;
export const date = { kind: 'date' } as const;
export const month = { kind: 'month' } as const;
export const completion = { kind: 'completion' } as const;
export const score = { kind: 'score' } as const;
export const parameters = { kind: 'parameters' } as const;

/** A name that stands in another list of the workbook. */
export function nameOf(thing: NamedThing): { readonly kind: 'name'; readonly of: NamedThing } {
  return { kind: 'name', of: thing };
}

export function number(range: NumberRange): { readonly kind: 'number'; readonly range: NumberRange } {
  return { kind: 'number', range };
}

export function oneOf<Value extends string>(
  choice: Choice<Value>,
): { readonly kind: 'choice'; readonly choice: Choice<Value> } {
  return { kind: 'choice', choice };
}

export function someOf<Value extends string>(
  choice: Choice<Value>,
): { readonly kind: 'choices'; readonly choice: Choice<Value> } {
  return { kind: 'choices', choice };
}

export function openList(choice: Choice<string>): { readonly kind: 'open'; readonly choice: Choice<string> } {
  return { kind: 'open', choice };
}
