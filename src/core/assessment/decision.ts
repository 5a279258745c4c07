// Decisions of the leading group (审定): only a complete row counts (ruling 27).
import type { IsoDate } from '../calendar/calendar';
import type { ValueEntry } from '../entries/entry';
import type { DecisionEntry } from '../entries/judgements';
import { blanksAmong } from '../entries/read-entry';
import type { CellAddress, Finding } from '../findings/finding';
import { warningAt } from '../findings/make-finding';
import { nameKey } from '../names/name-key';

/** A decision with everything it needs to count: matter, names, who, when and why. */
export interface EffectiveDecision {
  /** 事项 in the form of `nameKey`. */
  readonly matter: string;
  /** 决定 as written. */
  readonly decision: ValueEntry<string>;
  readonly decidedBy: string;
  readonly decidedOn: IsoDate;
  readonly reason: string;
  readonly at: CellAddress;
}

export interface Decisions {
  /** Earliest first; the later of two rows of one day comes later. */
  readonly effective: readonly EffectiveDecision[];
  readonly findings: readonly Finding[];
}

export function decisionsOf(rows: readonly DecisionEntry[]): Decisions {
  const effective = rows.flatMap(effectiveDecision);
  return {
    effective: [...effective].sort((a, b) => (a.decidedOn < b.decidedOn ? -1 : a.decidedOn > b.decidedOn ? 1 : 0)),
    findings: rows.flatMap(withoutEffect),
  };
}

function effectiveDecision(row: DecisionEntry): readonly EffectiveDecision[] {
  const { matter, decision, decidedBy, decidedOn, reason, at } = row;
  const complete =
    matter.state === 'value' &&
    decision.state === 'value' &&
    decidedBy.state === 'value' &&
    decidedOn.state === 'value' &&
    reason.state === 'value';
  if (!complete) return [];
  return [
    {
      matter: nameKey(matter.value),
      decision,
      decidedBy: decidedBy.value,
      decidedOn: decidedOn.value,
      reason: reason.value,
      at,
    },
  ];
}

/** What nobody can read the reader has told already. */
function withoutEffect({ matter, decision, decidedBy, decidedOn, reason }: DecisionEntry): readonly Finding[] {
  const blanks = blanksAmong({ matter, decision, decidedBy, decidedOn, reason });
  return blanks === null ? [] : [warningAt(blanks.at, 'decision-without-effect', { columns: blanks.columns })];
}
