// Who is excused by a decision 免评 of the leading group: a subject as `甲村`, or one criterion as `甲村/A` (ruling 4).
import type { Finding } from '../../findings/finding';
import type { EffectiveDecision } from '../decision';
import { addTo } from '../../names/group-by';
import { idOf, resolveSubject, type Directory } from '../roll/directory';

export interface Excuse {
  /** Code or name of the criterion; null: the whole subject. */
  readonly criterion: string | null;
  readonly decision: EffectiveDecision;
}

export interface Excuses {
  /** By the id of the subject. */
  readonly bySubject: ReadonlyMap<string, readonly Excuse[]>;
  readonly findings: readonly Finding[];
}

const MATTERS: readonly string[] = ['免评', 'excused'];

/** `matter` in the form of `nameKey`. */
export function isExcuse(matter: string): boolean {
  return MATTERS.includes(matter.toLowerCase());
}

export function excusesOf(decisions: readonly EffectiveDecision[], directory: Directory): Excuses {
  const bySubject = new Map<string, Excuse[]>();
  const findings: Finding[] = [];
  for (const decision of decisions.filter(({ matter }) => isExcuse(matter))) {
    for (const target of decision.decision.value.normalize('NFKC').split(/[、,;]/)) {
      const [name = '', criterion = null] = target.split('/');
      const resolved = resolveSubject(directory, { ...decision.decision, value: name });
      if (resolved.kind === 'unresolved') {
        findings.push(resolved.finding);
        continue;
      }
      addTo(bySubject, idOf(resolved.value), { criterion, decision });
    }
  }
  return { bySubject, findings };
}
