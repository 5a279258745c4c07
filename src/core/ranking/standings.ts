// Contenders of one ranking in printed order, each with its rank and how firm it is.
import type { Standing } from '../month/month-result';
import type { RuleSet } from '../rules/rule-set';
import type { Contender } from './contender';
import { gradeOf } from './grade';
import { UNCONTESTED, robustnessUnder } from './robustness';
import { rungsOf } from './rungs';
import type { Rung } from './rungs';
import { STEPS_BEFORE_CHAIN, comparisonSteps } from './tie-chain';

/** A standing before the month before is known. */
export type CurrentStanding = Omit<Standing, 'previous'>;

interface Row {
  readonly contender: Contender;
  /** Index of the step that parts it from the row above; 0 for the first row, the number of steps where nothing does. */
  readonly partedAt: number;
}

/** The rows of a ranking: by rank, inside a shared rank by the tie chain, and where nothing parts them in the order given. */
export function standingsOf(contenders: readonly Contender[], ruleSet: RuleSet): readonly CurrentStanding[] {
  const steps = comparisonSteps(ruleSet);
  const rows = rungsOf(contenders, steps).flatMap((rung) => rowsOf(rung, steps.length));
  const placeSteps = ruleSet.ties === 'chain' ? steps.length : STEPS_BEFORE_CHAIN;
  const ranks = ranksOf(rows, placeSteps, ruleSet.ranking);
  const rivals = firstOfNextPlace(ranks);
  const robustnessOf = robustnessUnder(ruleSet);
  return rows.map(({ contender, partedAt }, index) => {
    const nextPartedAt = rows[index + 1]?.partedAt ?? 0;
    const rival = rows[rivals[index] ?? rows.length]?.contender;
    return {
      rank: ranks[index] ?? 0,
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

function rowsOf({ tied, partedAt }: Rung<Contender>, neverParted: number): readonly Row[] {
  return tied.map((contender, index) => ({ contender, partedAt: index === 0 ? partedAt : neverParted }));
}

/** Competition (1 2 2 4) or dense (1 2 2 3); the tie chain separates printed ranks only where 并列处理 says so. */
function ranksOf(rows: readonly Row[], placeSteps: number, ranking: RuleSet['ranking']): readonly number[] {
  const ranks: number[] = [];
  for (const [index, { partedAt }] of rows.entries()) {
    const above = ranks[index - 1] ?? 0;
    if (partedAt >= placeSteps) ranks.push(above);
    else ranks.push(ranking === 'dense' ? above + 1 : index + 1);
  }
  return ranks;
}

/** For each row the index of the first row of the next lower place; the number of rows where there is none. */
function firstOfNextPlace(ranks: readonly number[]): readonly number[] {
  const next: number[] = [];
  for (let index = ranks.length - 1; index >= 0; index -= 1) {
    next[index] = ranks[index] === ranks[index + 1] ? (next[index + 1] ?? ranks.length) : index + 1;
  }
  return next;
}
