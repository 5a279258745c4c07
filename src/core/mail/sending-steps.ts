// How a row of 发送记录 may change. What is not listed here cannot happen: above all, nothing leads from `sent` anywhere.
import type { Sending, SendingState } from './sending';

/**
 * `begin`: about to be handed over. `sent`, `failed`: the answer to that. `wait`: no room for it in this run.
 * `lost`: nobody can tell, for the run is no more or the connection broke. `markSent`, `markAgain`: a person has looked.
 */
export type SendingStep = 'begin' | 'sent' | 'failed' | 'wait' | 'lost' | 'markSent' | 'markAgain';

const NEXT: Readonly<Record<SendingState, Partial<Record<SendingStep, SendingState>>>> = {
  planned: { begin: 'sending', wait: 'waiting' },
  waiting: { begin: 'sending', wait: 'waiting' },
  // A reason of the service says more than that there was no room to try again.
  failed: { begin: 'sending' },
  sending: { sent: 'sent', failed: 'failed', lost: 'unknown' },
  unknown: { markSent: 'sent', markAgain: 'planned' },
  sent: {},
};

/** Of whoever makes the step. */
export interface StepFacts {
  readonly run: string;
  /** `YYYY-MM-DD HH:MM`. */
  readonly time: string;
  readonly note: string;
}

/** The row after the step; null where the step is not open to it. */
export function stepped(sending: Sending, step: SendingStep, facts: StepFacts): Sending | null {
  const state = NEXT[sending.state][step];
  return state === undefined ? null : { ...sending, ...facts, state };
}

/** Rows that a run hands over without asking anybody. */
export function isDue({ state }: Pick<Sending, 'state'>): boolean {
  return NEXT[state].begin !== undefined;
}

/** It has gone out, or it may have. */
export function mayHaveLeft({ state }: Pick<Sending, 'state'>): boolean {
  return state === 'sent' || state === 'sending' || state === 'unknown';
}
