// An explanation as the JSON of schema 1, every figure printed.
import { formatDecimal } from '../../core/exact/rational';
import type { Neighbour, RankExplanation } from '../../core/explanation/rank-explanation';
import type { MonthResult } from '../../core/month/month-result';
import type { RuleSet } from '../../core/rules/rule-set';
import { rankingMarks } from '../../sheets/layouts/ranking/ranking-marks';
import { furtherRemarks } from '../../sheets/layouts/ranking/ranking-remarks';
import { explanationSentence, namedSentence, partedBySentence } from '../../sheets/wording/explanation-sentence';
import { findingSentence } from '../../sheets/wording/finding-sentence';
import { placeChangeSentence } from '../../sheets/wording/place-change-sentence';
import type { Language } from '../../text/language';
import type { ExplainedNeighbour, ExplanationReport } from '../messages/explanation-messages';
import { explainedItems } from './explained-items';

type Ranked = Extract<RankExplanation, { kind: 'ranked' }>;
type Told = Omit<ExplanationReport, 'schema' | 'month' | 'findings' | 'choices'>;

/** Everything but what the request knows better. */
export function toldExplanation(explained: RankExplanation, result: MonthResult, language: Language): Told {
  const { ranking } = explained;
  const { subject } = explained.kind === 'ranked' ? explained.standing : explained.unranked;
  const about = {
    subject: subject.name,
    unit: ranking.subject === 'member' ? subject.unit : '',
    ranking: ranking.category,
    of: ranking.rows.length,
    answer: explanationSentence(explained, language),
  };
  if (explained.kind === 'unranked') {
    const reasons = new Set(explained.unranked.reasons.map((finding) => findingSentence(finding, language)));
    return { ...about, rank: null, total: '', items: [], neighbours: [], changes: [], remarks: [...reasons] };
  }
  const { standing, changes } = explained;
  return {
    ...about,
    rank: standing.rank,
    total: formatDecimal(standing.total),
    items: explainedItems(standing, ranking.ruleSet, language),
    neighbours: neighboursOf(explained, language),
    changes: changes.map((change) => placeChangeSentence(change, ranking.ruleSet, language)),
    remarks: remarksOf(explained, result, language),
  };
}

function remarksOf({ ranking, standing, named }: Ranked, result: MonthResult, language: Language): readonly string[] {
  return [
    ...named.map((each) => namedSentence(each, ranking.ruleSet, language)),
    ...furtherRemarks(standing, { ranking, marks: rankingMarks(ranking, result), language }),
  ];
}

function neighboursOf({ above, below, ranking }: Ranked, language: Language): readonly ExplainedNeighbour[] {
  const told = (place: ExplainedNeighbour['place'], neighbour: Neighbour, ruleSet: RuleSet): ExplainedNeighbour => ({
    place,
    rank: neighbour.rank,
    name: neighbour.subject.name,
    total: formatDecimal(neighbour.total),
    margin: formatDecimal(neighbour.margin),
    by: partedBySentence(neighbour, ruleSet, language),
  });
  return [
    ...(above === null ? [] : [told('above', above, ranking.ruleSet)]),
    ...(below === null ? [] : [told('below', below, ranking.ruleSet)]),
  ];
}
