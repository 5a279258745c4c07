// Who of a ranking carries a mark: the advanced, the last, and the last two members.
import type { MonthResult, Ranking, Selection, Standing } from '../../../core/month/month-result';

export type PlaceMark = 'advanced' | 'last' | 'lastTwo' | 'none';

/** What is asked of every row of one ranking; worked out once for all of them. */
export interface RankingMarks {
  place(standing: Standing): PlaceMark;
  /** Ranked higher than the advanced, and so not eligible. */
  isAheadOfAdvanced(standing: Standing): boolean;
  /** As low as one of the last two and still not one of them: a leader, or somebody who was hardly there. */
  isPassedOver(standing: Standing): boolean;
  /** Somebody in the ranking has a former month to be compared with. */
  readonly hasFormerMonth: boolean;
}

export function rankingMarks(ranking: Ranking, result: MonthResult): RankingMarks {
  const lastTwo = new Set(ranking.subject === 'member' ? result.lastTwo.map(({ subject }) => subject.key) : []);
  const isLastTwo = ({ subject }: Standing): boolean => lastTwo.has(subject.key);
  const advancedRank = ranking.rows.find(({ subject }) => names(ranking.advanced, subject.key))?.rank ?? 0;
  const lastTwoRank = ranking.rows.find(isLastTwo)?.rank ?? Infinity;
  const { leadersInLastTwo } = ranking.ruleSet.options;
  return {
    place: (standing) => {
      if (isLastTwo(standing)) return 'lastTwo';
      if (names(ranking.advanced, standing.subject.key)) return 'advanced';
      return names(ranking.last, standing.subject.key) ? 'last' : 'none';
    },
    isAheadOfAdvanced: ({ rank }) => rank < advancedRank,
    isPassedOver: (standing) => {
      const excluded = !standing.presentHalf || (standing.subject.leads && !leadersInLastTwo);
      return excluded && !isLastTwo(standing) && standing.rank >= lastTwoRank;
    },
    hasFormerMonth: ranking.rows.some(({ previous }) => previous !== null),
  };
}

function names(selection: Selection | null, key: string): boolean {
  return selection?.kind === 'named' && selection.subject.key === key;
}
