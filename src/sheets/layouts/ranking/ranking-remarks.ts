// What the columns 较上月 and 备注 say about one row of a ranking.
import { formatDecimal, signOf } from '../../../core/exact/rational';
import type { Ranking, Standing } from '../../../core/month/month-result';
import { fill, joined, type Language } from '../../../text/language';
import { grades, rankingMarks as words } from '../../../text/ranking-sheet';
import { decidedBySentence } from '../../wording/selection-sentence';
import type { RankingMarks } from './ranking-marks';

export interface RemarkContext {
  readonly ranking: Ranking;
  readonly marks: RankingMarks;
  readonly language: Language;
}

/** `↑2`, `↓1`, `—`, 新; empty where the ranking has no former month at all. */
export function movement(standing: Standing, { marks, language }: RemarkContext): string {
  if (!marks.hasFormerMonth) return '';
  if (standing.previous === null) return words.newcomer[language];
  const places = standing.previous.rank - standing.rank;
  const mark = places > 0 ? words.up : places < 0 ? words.down : words.same;
  return fill(mark[language], { places: String(Math.abs(places)) });
}

export function remark(standing: Standing, context: RemarkContext): string {
  const { marks, language } = context;
  const mark = marks.place(standing);
  const named = mark === 'none' ? [] : [words[mark][language]];
  return joined([...named, ...furtherRemarks(standing, context)], language);
}

/** Besides what the row is named as. */
export function furtherRemarks(standing: Standing, context: RemarkContext): readonly string[] {
  const { ranking, language } = context;
  const { close, margin } = standing.robustness;
  const leadsByLittle = ranking.subject === 'unit' && close && margin !== null && signOf(margin) !== 0;
  const lead = leadsByLittle ? [fill(words.close[language], { margin: formatDecimal(margin) })] : [];
  return [...placeRemarks(standing, context), ...lead];
}

/** What made the place what it is. */
export function placeRemarks(standing: Standing, { ranking, marks, language }: RemarkContext): readonly string[] {
  const remarks: string[] = [];
  if (marks.isAheadOfAdvanced(standing)) remarks.push(words.notEligible[language]);
  if (marks.isPassedOver(standing)) {
    remarks.push((standing.presentHalf ? words.leaderPassedOver : words.absentPassedOver)[language]);
  }
  if (standing.vetoed) remarks.push(vetoRemark(standing, ranking, language));
  if (standing.rescaledFrom !== null) {
    remarks.push(fill(words.rescaled[language], { points: formatDecimal(standing.rescaledFrom) }));
  }
  if (
    standing.tied &&
    standing.aheadBy !== null &&
    standing.aheadBy.kind !== 'total' &&
    ranking.ruleSet.ties === 'chain'
  ) {
    remarks.push(decidedBySentence(standing.aheadBy, ranking.ruleSet, language));
  }
  return remarks;
}

function vetoRemark(standing: Standing, ranking: Ranking, language: Language): string {
  if (ranking.ruleSet.vetoEffect === 'afterOthers') return words.vetoed[language];
  return fill(words.vetoedGrade[language], { grade: grades[standing.grade][language] });
}
