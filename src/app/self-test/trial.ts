// What the self-test finds out: one question to the platform, what the documentation lets us expect, and what was seen.
import type { Facts } from '../../text/language';
import type { questions, reliances, sightings } from '../../text/self-test';

/** What can be seen; the words for each are in the catalogue. */
export type SightingKind = keyof typeof sightings;

export interface Sighting {
  readonly kind: SightingKind;
  /** The value found, a duration, or the platform's own words, which are quoted and never looked into. Empty where the kind says it all. */
  readonly value: string;
}

/** No value: any of that kind. `atMost` is for durations. */
export type Expectation = Pick<Sighting, 'kind'> & { readonly value?: string; readonly atMost?: number };

export type QuestionId = keyof typeof questions;

/** What the laboratory needs to know; for `typed` the number format of the cell and what is written into it. */
export interface Question {
  readonly id: QuestionId;
  readonly facts: Facts;
}

export interface Trial extends Question {
  /** Null: nothing is promised anywhere, so the answer is only noted. */
  readonly expected: Expectation | null;
  readonly reliance: keyof typeof reliances;
  /** What is known before: no run of one person's can try it, or the window tries it later. */
  readonly beforehand?: SightingKind;
}

/** Tries things on sheets of its own, which it makes and takes away. */
export interface Laboratory {
  /** Never throws for what the platform refuses: a refusal is an answer. */
  attempt(question: Question): Sighting;
  /** Takes away every sheet of its own, also those of a run that died. */
  sweep(): void;
}

export function sighting(kind: SightingKind, value: string | number = ''): Sighting {
  return { kind, value: String(value) };
}
