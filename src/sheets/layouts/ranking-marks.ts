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

/** Ranked higher than the advanced, and so not eligible. */
export function isAheadOfAdvanced(standing: Standing, { rows, advanced }: Ranking): boolean {
  const chosen = rows.find(({ subject }) => names(advanced, subject.key));
  return chosen !== undefined && standing.rank < chosen.rank;
}

/** Lower than one of the last two and still not one of them: a leader, or somebody who was hardly there. */
export function isPassedOver(standing: Standing, ranking: Ranking, result: MonthResult): boolean {
  if (ranking.subject === 'unit' || placeMark(standing, ranking, result) !== 'none') return false;
  const excluded = !standing.presentHalf || (standing.subject.leads && !ranking.ruleSet.options.leadersInLastTwo);
  const lastTwo = ranking.rows.filter((row) => placeMark(row, ranking, result) === 'lastTwo');
  return excluded && lastTwo.some(({ rank }) => rank <= standing.rank);
}

function names(selection: Selection | null, key: string): boolean {
  return selection?.kind === 'named' && selection.subject.key === key;
}
