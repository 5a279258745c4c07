// What makes a rule set unfit to rank anybody, beyond what the reader could not read.
import type { UnitEntry } from '../../entries/people';
import { equal, formatShort, sum } from '../../exact/rational';
import type { Finding } from '../../findings/finding';
import { errorAt } from '../../findings/make-finding';
import { namedBy, type NameIndex } from '../../names/name-index';
import { caselessKey } from '../../names/name-key';
import type { Criterion, RuleSet } from '../../rules/rule-set';

export function ruleFaults(ruleSet: RuleSet, units: NameIndex<UnitEntry>): readonly Finding[] {
  return [...wrongSum(ruleSet), ...doubledCodes(ruleSet), ...strangeSteps(ruleSet), ...strangeUnits(ruleSet, units)];
}

/** Not asked where the reader has told that points, or a whole criterion, are missing from the sum. */
function wrongSum({ name, criteria, fullTotal, at, faults }: RuleSet): readonly Finding[] {
  if (faults.some(({ code }) => !code.startsWith('parameter-'))) return [];
  const total = sum(criteria.map(({ fullPoints }) => fullPoints));
  if (equal(total, fullTotal)) return [];
  const facts = { ruleSet: name, sum: formatShort(total), full: formatShort(fullTotal) };
  return [errorAt(at, 'points-do-not-sum', facts)];
}

function doubledCodes({ name, criteria }: RuleSet): readonly Finding[] {
  const seen = new Set<string>();
  return criteria.flatMap(({ code, at }) => {
    if (seen.has(caselessKey(code))) return [errorAt(at, 'criterion-doubled', { ruleSet: name, criterion: code })];
    seen.add(caselessKey(code));
    return [];
  });
}

function strangeSteps({ name, criteria, tieChain, at }: RuleSet): readonly Finding[] {
  const codes = new Set(criteria.map(({ code }) => caselessKey(code)));
  return tieChain.flatMap((step) =>
    step.kind === 'deductions' || codes.has(caselessKey(step.code))
      ? []
      : [errorAt(at, 'tie-step-unknown', { ruleSet: name, criterion: step.code })],
  );
}

function strangeUnits({ criteria }: RuleSet, units: NameIndex<UnitEntry>): readonly Finding[] {
  return criteria.flatMap(({ method, at }) =>
    namesIn(method).flatMap((unit) =>
      namedBy(units, unit).length === 1 ? [] : [errorAt(at, 'unit-unknown', { unit })],
    ),
  );
}

function namesIn(method: Criterion['method']): readonly string[] {
  return method.kind === 'meanOfUnits' ? method.units : [];
}
