// The figures of a standing that could have been otherwise by themselves, and how far.
import { ZERO, rational, type Rational } from '../exact/rational';
import { eventCapsOf } from '../events/event-caps';
import { scoresPoints } from '../criteria/item-of-score';
import type { Item, Standing } from '../month/month-result';
import type { Compared } from '../ranking/tie-chain';
import type { Method } from '../rules/method';
import type { RuleSet } from '../rules/rule-set';
import type { PlaceChange } from './rank-explanation';
import { withEvents, withScore } from './what-if';

export interface Lever {
  readonly from: Rational;
  readonly least: Rational;
  readonly most: Rational;
  /** Whether more of it lifts the total or lowers it. */
  readonly more: 'lifts' | 'lowers';
  readonly figuresAt: (value: Rational) => Compared;
  readonly changeTo: (value: Rational) => PlaceChange['what'];
}

const FULL_SCORE = rational(100);

/** Their scores follow from the entries of the others as well, so none of them changes alone. */
const RELATIVE: readonly Method['kind'][] = ['relativeToBest', 'rankPoints'];

/** Scores in the order of the criteria, then bonus and deductions. */
export function leversOf(standing: Standing, ruleSet: RuleSet): readonly Lever[] {
  const { bonus, deductions } = standing;
  const caps = eventCapsOf(ruleSet);
  return [
    ...standing.items.flatMap((item) => scoreLever(standing, item, ruleSet)),
    {
      from: bonus,
      least: ZERO,
      most: caps.bonus,
      more: 'lifts',
      figuresAt: (value) => withEvents(standing, { bonus: value }, ruleSet),
      changeTo: (to) => ({ kind: 'bonus', from: bonus, to }),
    },
    {
      from: deductions,
      least: ZERO,
      most: caps.deductions,
      more: 'lowers',
      figuresAt: (value) => withEvents(standing, { deductions: value }, ruleSet),
      changeTo: (to) => ({ kind: 'deductions', from: deductions, to }),
    },
  ];
}

function scoreLever(standing: Standing, item: Item, ruleSet: RuleSet): readonly Lever[] {
  const { criterion, score } = item;
  if (score === null || RELATIVE.includes(criterion.method.kind)) return [];
  return [
    {
      from: score,
      least: ZERO,
      most: scoresPoints(criterion.method) ? criterion.fullPoints : FULL_SCORE,
      more: 'lifts',
      figuresAt: (value) => withScore(standing, { item, score: value }, ruleSet),
      changeTo: (to) => ({ kind: 'score', code: criterion.code, from: score, to }),
    },
  ];
}
