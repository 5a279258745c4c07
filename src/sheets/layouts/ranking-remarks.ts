// What the columns 较上月 and 备注 say about one row of a ranking.
import { formatDecimal } from '../../core/exact/rational';
import type { Ranking, Standing } from '../../core/month/month-result';
import { fill, type Language } from '../../text/language';
import { grades, rankingMarks } from '../../text/ranking-sheet';
import { decidedBySentence } from '../wording/selection-sentence';
import type { PlaceMark } from './ranking-marks';

/** `↑2`, `↓1`, `—`, 新; empty where the ranking has no former month at all. */
export function movement(standing: Standing, ranking: Ranking, language: Language): string {
  if (ranking.rows.every((row) => row.previous === null)) return '';
  if (standing.previous === null) return rankingMarks.newcomer[language];
  const places = standing.previous.rank - standing.rank;
  const mark = places > 0 ? rankingMarks.up : places < 0 ? rankingMarks.down : rankingMarks.same;
  return fill(mark[language], { places: String(Math.abs(places)) });
}

export function remark(
  standing: Standing,
  context: { readonly ranking: Ranking; readonly mark: PlaceMark; readonly language: Language },
): string {
  const { ranking, mark, language } = context;
  const remarks: string[] = [];
  if (mark !== 'none') remarks.push(rankingMarks[mark][language]);
  if (standing.vetoed) remarks.push(vetoRemark(standing, ranking, language));
  if (standing.rescaledFrom !== null) {
    remarks.push(fill(rankingMarks.rescaled[language], { points: formatDecimal(standing.rescaledFrom) }));
  }
  if (standing.tied && standing.aheadBy !== null && standing.aheadBy.kind !== 'total') {
    remarks.push(decidedBySentence(standing.aheadBy, ranking.ruleSet, language));
  }
  if (standing.robustness.close && standing.robustness.margin !== null && !standing.tied) {
    remarks.push(fill(rankingMarks.close[language], { margin: formatDecimal(standing.robustness.margin) }));
  }
  return remarks.join(language === 'en' ? '; ' : '；');
}

function vetoRemark(standing: Standing, ranking: Ranking, language: Language): string {
  if (ranking.ruleSet.vetoEffect === 'afterOthers') return rankingMarks.vetoed[language];
  return fill(rankingMarks.vetoedGrade[language], { grade: grades[standing.grade][language] });
}
