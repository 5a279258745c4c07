// What the columns 较上月 and 备注 say about one row of a ranking.
import { formatDecimal, signOf } from '../../core/exact/rational';
import type { MonthResult, Ranking, Standing } from '../../core/month/month-result';
import { fill, joined, type Language } from '../../text/language';
import { grades, rankingMarks } from '../../text/ranking-sheet';
import { decidedBySentence } from '../wording/selection-sentence';
import { isAheadOfAdvanced, isPassedOver, placeMark } from './ranking-marks';

/** `↑2`, `↓1`, `—`, 新; empty where the ranking has no former month at all. */
export function movement(standing: Standing, ranking: Ranking, language: Language): string {
  if (ranking.rows.every((row) => row.previous === null)) return '';
  if (standing.previous === null) return rankingMarks.newcomer[language];
  const places = standing.previous.rank - standing.rank;
  const mark = places > 0 ? rankingMarks.up : places < 0 ? rankingMarks.down : rankingMarks.same;
  return fill(mark[language], { places: String(Math.abs(places)) });
}

export interface RemarkContext {
  readonly ranking: Ranking;
  readonly result: MonthResult;
  readonly language: Language;
}

export function remark(standing: Standing, context: RemarkContext): string {
  const { ranking, result, language } = context;
  const remarks: string[] = [];
  const mark = placeMark(standing, ranking, result);
  if (mark !== 'none') remarks.push(rankingMarks[mark][language]);
  if (isAheadOfAdvanced(standing, ranking)) remarks.push(rankingMarks.notEligible[language]);
  if (isPassedOver(standing, ranking, result)) {
    remarks.push((standing.presentHalf ? rankingMarks.leaderPassedOver : rankingMarks.absentPassedOver)[language]);
  }
  if (standing.vetoed) remarks.push(vetoRemark(standing, ranking, language));
  if (standing.rescaledFrom !== null) {
    remarks.push(fill(rankingMarks.rescaled[language], { points: formatDecimal(standing.rescaledFrom) }));
  }
  if (
    standing.tied &&
    standing.aheadBy !== null &&
    standing.aheadBy.kind !== 'total' &&
    ranking.ruleSet.ties === 'chain'
  ) {
    remarks.push(decidedBySentence(standing.aheadBy, ranking.ruleSet, language));
  }
  const { close, margin } = standing.robustness;
  if (ranking.subject === 'unit' && close && margin !== null && signOf(margin) !== 0) {
    remarks.push(fill(rankingMarks.close[language], { margin: formatDecimal(margin) }));
  }
  return joined(remarks, language);
}

function vetoRemark(standing: Standing, ranking: Ranking, language: Language): string {
  if (ranking.ruleSet.vetoEffect === 'afterOthers') return rankingMarks.vetoed[language];
  return fill(rankingMarks.vetoedGrade[language], { grade: grades[standing.grade][language] });
}
