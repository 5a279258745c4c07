// What the self-test finds out: a question to the platform, what its documentation promises, and what was seen.
import type { questions, reliances, sightings } from '../../text/self-test';

export type SightingKind = keyof typeof sightings;

export interface Sighting {
  readonly kind: SightingKind;
  /** The value found, a duration, or the platform's own words, which are quoted and never looked into. */
  readonly value: string;
}

export type QuestionId = keyof typeof questions;

export interface Question {
  readonly id: QuestionId;
  /** What is written, or how many; empty where the question needs nothing. */
  readonly given: string;
  /** The number format of the cell written to. */
  readonly format: string;
}

export interface Trial extends Question {
  readonly reliance: keyof typeof reliances;
  /** Null: nothing is promised. Without a value any of that kind will do; milliseconds are the most it may take. */
  readonly expected: Sighting | null;
  /** What is known before: no run of one person's can try it, or the window does later. */
  readonly beforehand: SightingKind | undefined;
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
