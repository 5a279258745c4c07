// A question of selection and the leading group's word on it: a decision chooses only in an open tie (ruling 39).
import type { Finding } from '../findings/finding';
import { warningAt } from '../findings/make-finding';
import type { Selection, Undecided } from '../month/month-result';
import type { Extreme } from './extremes';
import type { UnitRuling } from './unit-rulings';

/** The answer to one question; where it is null the question is open and `undecided` holds it. */
export interface UnitChoice {
  readonly selection: Selection | null;
  readonly undecided: Undecided | null;
  readonly findings: readonly Finding[];
}

export type UnitQuestion = Pick<Undecided, 'about' | 'category'>;

/** One candidate is named; several wait for the decision among them. */
export function settled(extreme: Extreme, question: UnitQuestion, ruling: UnitRuling | null): UnitChoice {
  const [first, ...others] = extreme.candidates;
  if (first !== undefined && others.length === 0) {
    const { subject } = first;
    return closed({ kind: 'named', subject, decidedBy: extreme.decidedBy, decision: null }, ruling);
  }
  const decided = extreme.candidates.find(({ subject }) => subject.key === ruling?.unitName);
  if (decided !== undefined && ruling !== null) {
    const { subject } = decided;
    return closed({ kind: 'named', subject, decidedBy: { kind: 'decision' }, decision: ruling.decision.at }, ruling);
  }
  const candidates = extreme.candidates.map(({ subject }) => subject);
  return {
    selection: null,
    undecided: { ...question, unit: '', candidates, places: 1 },
    findings: ruling === null ? [] : [notFollowed(ruling, candidates.map(({ name }) => name).join('、'))],
  };
}

/** Answered. A decision that says the same is fine; any other is told that it was not followed. */
export function closed(selection: Selection, ruling: UnitRuling | null): UnitChoice {
  const agrees = selection.kind === 'named' && selection.subject.key === ruling?.unitName;
  return { selection, undecided: null, findings: ruling === null || agrees ? [] : [notNeeded(ruling)] };
}

function notFollowed({ decision }: UnitRuling, candidates: string): Finding {
  return warningAt(decision.decision.cell, 'decision-not-candidate', { name: decision.decision.value, candidates });
}

function notNeeded({ decision }: UnitRuling): Finding {
  return warningAt(decision.decision.cell, 'decision-not-needed', { name: decision.decision.value });
}
