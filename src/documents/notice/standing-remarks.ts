// What has to be said of single places of a table, in one line below it.
import type { Ranking } from '../../core/month/month-result';
import { rankingMarks } from '../../sheets/layouts/ranking/ranking-marks';
import { placeRemarks } from '../../sheets/layouts/ranking/ranking-remarks';
import { fill, joined, listed } from '../../text/language';
import { noticeTables } from '../../text/notice/tables';
import type { Block } from '../block';
import type { RankingContext } from './ranking-context';

export function remarksParagraph(ranking: Ranking, { result, words }: RankingContext): readonly Block[] {
  const { language, nameOf } = words;
  const marks = rankingMarks(ranking, result);
  const remarks = ranking.rows.flatMap((standing) => {
    const own = placeRemarks(standing, { ranking, marks, language });
    if (own.length === 0) return [];
    const { name } = standing.subject;
    const facts = { name: ranking.subject === 'unit' ? name : nameOf(name), remark: listed(own, language) };
    return [fill(noticeTables.remark[language], facts)];
  });
  if (remarks.length === 0) return [];
  return [{ kind: 'paragraph', text: fill(noticeTables.remarks[language], { remarks: joined(remarks, language) }) }];
}
