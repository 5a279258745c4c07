// Where somebody stands and between whom, in words.
import { formatDecimal, signOf } from '../../core/exact/rational';
import type { Named, Neighbour, RankExplanation } from '../../core/explanation/rank-explanation';
import type { RuleSet } from '../../core/rules/rule-set';
import { explanation as words } from '../../text/explanation';
import { fill, type Language } from '../../text/language';
import { decidedBySentence } from './selection-sentence';

/** One answer to “why this rank?”. */
export function explanationSentence(explained: RankExplanation, language: Language): string {
  const { category, ruleSet, rows } = explained.ranking;
  if (explained.kind === 'unranked') {
    return fill(words.unranked[language], { name: explained.unranked.subject.name, ranking: category });
  }
  const { standing, above, below } = explained;
  const neighbours = [
    ...(above === null ? [] : [neighbourSentence(above, 'behind', ruleSet)]),
    ...(below === null ? [] : [neighbourSentence(below, 'ahead', ruleSet)]),
  ].map((said) => said(language));
  return fill(words.ranked[language], {
    name: standing.subject.name,
    ranking: category,
    rank: String(standing.rank),
    of: String(rows.length),
    total: formatDecimal(standing.total),
    neighbours: neighbours.join(language === 'en' ? ' ' : ''),
  }).trim();
}

/** What parts two neighbours; a sentence of its own where nothing does. */
export function partedBySentence({ by }: Neighbour, ruleSet: RuleSet, language: Language): string {
  return by === null ? words.notParted[language] : decidedBySentence(by, ruleSet, language);
}

export function namedSentence({ as, decidedBy }: Named, ruleSet: RuleSet, language: Language): string {
  return fill(words.named[as][language], { by: decidedBySentence(decidedBy, ruleSet, language) });
}

function neighbourSentence(
  neighbour: Neighbour,
  side: 'behind' | 'ahead',
  ruleSet: RuleSet,
): (language: Language) => string {
  const { subject, rank, margin } = neighbour;
  const sentence = signOf(margin) === 0 ? words.level : words[side];
  return (language) =>
    fill(sentence[language], {
      name: subject.name,
      rank: String(rank),
      margin: formatDecimal(margin),
      by: partedBySentence(neighbour, ruleSet, language),
    });
}
