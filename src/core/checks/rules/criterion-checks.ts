// Parameters that leave a criterion without a figure: it would score everybody alike (R02).
import { compare, equal, rational, signOf } from '../../exact/rational';
import type { Finding } from '../../findings/finding';
import { warningAt } from '../../findings/make-finding';
import type { Method } from '../../rules/method';
import type { Criterion, RuleSet } from '../../rules/rule-set';
import type { MonthUnderCheck } from '../month-under-check';

/** Of the rule sets as written; the built-in one needs no check. */
export function criterionChecks({ contest }: MonthUnderCheck): readonly Finding[] {
  return contest.entries.ruleSets.flatMap((ruleSet) => ruleSet.criteria.flatMap((one) => unquantified(one, ruleSet)));
}

function unquantified({ name, method, at }: Criterion, ruleSet: RuleSet): readonly Finding[] {
  const parameter = emptyParameter(method);
  if (parameter === null) return [];
  const facts = { ruleSet: ruleSet.name, criterion: name, method: method.kind, parameter };
  return [warningAt(at, 'criterion-not-quantified', facts)];
}

/** The parameter that takes the method its effect, by the name it has in the code. */
function emptyParameter(method: Method): string | null {
  switch (method.kind) {
    case 'rated':
      return method.trim > 0 && method.trimFrom <= 2 * method.trim ? 'trimFrom' : null;
    case 'planCompletion':
      return signOf(method.latePerDay) > 0 && signOf(method.lateCap) === 0 ? 'lateCap' : null;
    case 'timeliness':
      return signOf(method.latePerDay) === 0 ? 'latePerDay' : null;
    case 'ballot': {
      const [first, ...others] = method.gradePoints;
      return others.every((points) => equal(points, first)) ? 'gradePoints' : null;
    }
    case 'completionRatio':
      return emptyOfBonus(method);
    case 'rankPoints':
      return signOf(method.step.value) === 0 ? 'step' : null;
    default:
      return null;
  }
}

/** A bonus for over-fulfilment needs all three: from which step on, how much, at most how much. */
function emptyOfBonus({ overStep, overBonus, overMost }: Extract<Method, { kind: 'completionRatio' }>): string | null {
  const parts = Object.entries({ overStep, overBonus, overMost });
  const empty = parts.filter(([, value]) => compare(value, rational(0)) <= 0);
  return empty.length === 0 || empty.length === parts.length ? null : (empty[0]?.[0] ?? null);
}
