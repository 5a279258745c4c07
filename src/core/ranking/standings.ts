// Contenders of one ranking in printed order, each with its rank and how firm it is.
import type { Standing } from '../month/month-result';
import type { RuleSet } from '../rules/rule-set';
import type { Contender } from './contender';
import { gradeOf } from './grade';
import { UNCONTESTED, robustnessUnder } from './robustness';
import { placesOf } from './places';
import { STEPS_BEFORE_CHAIN, comparisonSteps } from './tie-chain';

/** A standing before the month before is known. */
export type CurrentStanding = Omit<Standing, 'previous'>;

/** The rows of a ranking: by rank, inside a shared rank by the tie chain, and where nothing parts them in the order given. */
export function standingsOf(contenders: readonly Contender[], ruleSet: RuleSet): readonly CurrentStanding[] {
  const steps = comparisonSteps(ruleSet);
  const rows = placesOf(contenders, ruleSet);
  const robustnessOf = robustnessUnder(ruleSet);
  return rows.map(({ contender, rank, partedAt }, index) => {
    const nextPartedAt = rows[index + 1]?.partedAt ?? 0;
    const rival = rows.slice(index + 1).find((below) => below.rank > rank)?.contender;
    return {
      rank,
      subject: contender.subject,
      total: contender.total,
      tied: partedAt >= STEPS_BEFORE_CHAIN || nextPartedAt >= STEPS_BEFORE_CHAIN,
      vetoed: contender.vetoed,
      presentHalf: contender.presentHalf,
      bonus: contender.bonus,
      deductions: contender.deductions,
      items: contender.items,
      rescaledFrom: contender.rescaledFrom,
      eventTerms: contender.eventTerms,
      grade: gradeOf(contender, ruleSet),
      aheadBy: index + 1 < rows.length ? (steps[nextPartedAt]?.decidedBy ?? null) : null,
      robustness: rival === undefined ? UNCONTESTED : robustnessOf(contender, rival),
    };
  });
}
