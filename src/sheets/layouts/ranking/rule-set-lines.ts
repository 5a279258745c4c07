// One rule set in a few lines: its criteria with their points, its limits, its ties.
import { formatShort, HUNDRED, divide, multiply, rational, type Rational } from '../../../core/exact/rational';
import type { Method } from '../../../core/rules/method';
import type { Criterion, RuleSet } from '../../../core/rules/rule-set';
import { computation, methodDetails } from '../../../text/computation';
import { fill, joined, listed, type Language } from '../../../text/language';
import { wordFor } from '../../tables/choice';
import { raterClasses } from '../../tables/judgements/judgement-choices';
import { methods, vetoEffects } from '../../tables/rules/rule-choices';

export function ruleSetLines(ruleSet: RuleSet, language: Language): string[] {
  const criteria = ruleSet.criteria.map((criterion) => criterionPhrase(criterion, language));
  return [
    fill(computation.ruleSet[language], {
      ruleSet: ruleSet.name,
      criteria: listed(criteria, language),
      full: formatShort(ruleSet.fullTotal),
    }),
    fill(computation.limits[language], {
      bonusCap: limit(ruleSet.bonusCap, 5, ruleSet),
      deductionCap: limit(ruleSet.deductionCap, 20, ruleSet),
      minimum: limit(ruleSet.advancedMinimum, 80, ruleSet),
      veto: wordFor(ruleSet.vetoEffect, vetoEffects, language),
    }),
    tieLine(ruleSet, language),
  ];
}

function criterionPhrase(criterion: Criterion, language: Language): string {
  return fill(computation.criterion[language], {
    criterion: criterion.name,
    full: formatShort(criterion.fullPoints),
    method: joined(
      [wordFor(criterion.method.kind, methods, language), ...methodDetail(criterion.method, language)],
      language,
    ),
  });
}

/** What a reader needs to know of some methods besides their names. */
function methodDetail(method: Method, language: Language): string[] {
  switch (method.kind) {
    case 'rated':
      return [fill(methodDetails.rated[language], { trim: String(method.trim), trimFrom: String(method.trimFrom) })];
    case 'timeliness':
      return [fill(methodDetails.timeliness[language], { latePerDay: formatShort(method.latePerDay) })];
    case 'ballot':
      return [
        listed(
          method.classes.map(({ name, weight }) => `${wordFor(name, raterClasses, language)} ${formatShort(weight)}`),
          language,
        ),
      ];
    case 'deduct':
      return [methodDetails.deduct[language]];
    default:
      return [];
  }
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
