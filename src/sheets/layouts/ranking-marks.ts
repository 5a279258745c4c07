// Who of a ranking carries a mark: the advanced, the last, and the last two members.
import type { MonthResult, Ranking, Selection, Standing } from '../../core/month/month-result';

export type PlaceMark = 'advanced' | 'last' | 'lastTwo' | 'none';

export function placeMark(standing: Standing, ranking: Ranking, result: MonthResult): PlaceMark {
  const { key } = standing.subject;
  if (ranking.subject === 'member') {
    return result.lastTwo.some((selected) => selected.subject.key === key) ? 'lastTwo' : 'none';
  }
  if (names(ranking.advanced, key)) return 'advanced';
  return names(ranking.last, key) ? 'last' : 'none';
}

function names(selection: Selection | null, key: string): boolean {
  return selection?.kind === 'named' && selection.subject.key === key;
}
