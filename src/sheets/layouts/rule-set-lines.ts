// One rule set in a few lines: its criteria with their points, its limits, its ties.
import { formatShort, HUNDRED, divide, multiply, rational, type Rational } from '../../core/exact/rational';
import type { Method } from '../../core/rules/method';
import type { Criterion, RuleSet } from '../../core/rules/rule-set';
import { computation, methods, vetoEffects } from '../../text/computation';
import { fill, type Language } from '../../text/language';

export function ruleSetLines(ruleSet: RuleSet, language: Language): string[] {
  const criteria = ruleSet.criteria.map((criterion) => criterionPhrase(criterion, language));
  return [
    fill(computation.ruleSet[language], {
      ruleSet: ruleSet.name,
      criteria: criteria.join(language === 'en' ? ', ' : '、'),
      full: formatShort(ruleSet.fullTotal),
    }),
    fill(computation.limits[language], {
      bonusCap: limit(ruleSet.bonusCap, 5, ruleSet),
      deductionCap: limit(ruleSet.deductionCap, 20, ruleSet),
      minimum: limit(ruleSet.advancedMinimum, 80, ruleSet),
      veto: vetoEffects[ruleSet.vetoEffect][language],
    }),
    tieLine(ruleSet, language),
  ];
}

function criterionPhrase(criterion: Criterion, language: Language): string {
  return fill(computation.criterion[language], {
    criterion: criterion.name,
    full: formatShort(criterion.fullPoints),
    method: fill(methods[criterion.method.kind][language], methodFacts(criterion.method, language)),
  });
}

function methodFacts(method: Method, language: Language): Record<string, string> {
  if (method.kind === 'rated') return { trim: String(method.trim), trimFrom: String(method.trimFrom) };
  if (method.kind === 'timeliness') return { latePerDay: formatShort(method.latePerDay) };
  if (method.kind !== 'ballot') return {};
  const classes = method.classes.map(({ name, weight }) => `${name} ${formatShort(weight)}`);
  return { classes: classes.join(language === 'en' ? ', ' : '、') };
}

/** Unwritten limits are meant for a full total of 100 and grow with it. */
function limit(written: Rational | null, ofHundred: number, { fullTotal }: RuleSet): string {
  return formatShort(written ?? divide(multiply(rational(ofHundred), fullTotal), HUNDRED));
}

function tieLine(ruleSet: RuleSet, language: Language): string {
  const ranking = (ruleSet.ranking === 'dense' ? computation.dense : computation.competition)[language];
  const sentence = (ruleSet.ties === 'chain' ? computation.tiesChained : computation.tiesShared)[language];
  return fill(sentence, { ranking, chain: tieSteps(ruleSet, language).join(' → ') });
}

function tieSteps({ tieChain, criteria }: RuleSet, language: Language): string[] {
  const deductions = computation.deductionsStep[language];
  if (tieChain.length === 0) return [...criteria.map(({ name }) => name), deductions];
  return tieChain.map((step) => {
    if (step.kind === 'deductions') return deductions;
    return criteria.find(({ code }) => code === step.code)?.name ?? step.code;
  });
}
