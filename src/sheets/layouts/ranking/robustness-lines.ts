// How firm the first place, the last place and the close ones are.
import { formatDecimal, signOf, type Rational } from '../../../core/exact/rational';
import type { MonthResult, Ranking, Standing } from '../../../core/month/month-result';
import type { RuleSet } from '../../../core/rules/rule-set';
import { computation } from '../../../text/computation';
import { fill, type Language } from '../../../text/language';
import { fullMarkChange } from '../../wording/full-mark-change';

type Swap = NonNullable<Standing['robustness']['swap']>;

/** Of each ranking; a township has few units, a rule set for hundreds would fill pages. */
const MOST_PAIRS = 8;

/** A row and the first row of the next lower place, parted by points and not by a veto. */
interface Pair {
  readonly upper: Standing;
  readonly lower: Standing;
  readonly margin: Rational;
}

export function robustnessLines(result: MonthResult, language: Language): string[] {
  const units = result.rankings.filter((ranking) => ranking.subject === 'unit');
  return units.flatMap((ranking) => linesOfRanking(ranking, language));
}

function linesOfRanking(ranking: Ranking, language: Language): string[] {
  const pairs = pairsOf(ranking);
  const lastPlace = Math.max(...ranking.rows.map(({ rank }) => rank));
  const telling = pairs.filter(({ upper, lower }) => {
    return upper.rank === 1 || lower.rank === lastPlace || upper.robustness.close;
  });
  const lines = telling.slice(0, MOST_PAIRS).map((pair) => pairLine(pair, ranking, language));
  const left = telling.length - lines.length;
  return left === 0 ? lines : [...lines, fill(computation.moreClose[language], { count: String(left) })];
}

function pairsOf(ranking: Ranking): Pair[] {
  return ranking.rows.flatMap((upper, index) => {
    const lower = firstOfNextPlace(ranking.rows, index);
    const { margin } = upper.robustness;
    return lower === undefined || margin === null || signOf(margin) === 0 ? [] : [{ upper, lower, margin }];
  });
}

function firstOfNextPlace(rows: readonly Standing[], index: number): Standing | undefined {
  let below = index + 1;
  while (rows[below] !== undefined && rows[below]?.rank === rows[index]?.rank) below += 1;
  return rows[below];
}

function pairLine({ upper, lower, margin }: Pair, ranking: Ranking, language: Language): string {
  const { swap, close } = upper.robustness;
  return fill(computation.margin[language], {
    category: ranking.category,
    upper: upper.subject.name,
    lower: lower.subject.name,
    margin: formatDecimal(margin),
    close: close ? computation.closeMark[language] : '',
    swap: swap === null ? '' : swapClause(swap, ranking.ruleSet, language),
  });
}

function swapClause({ code, change }: Swap, { criteria }: RuleSet, language: Language): string {
  const criterion = criteria.find((each) => each.code === code)?.name ?? code;
  return fill(computation.swap[language], { criterion, change: fullMarkChange(change, language) });
}
