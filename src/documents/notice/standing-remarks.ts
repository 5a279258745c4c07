// What has to be said of single places of a table, in one line below it.
import { formatDecimal } from '../../core/exact/rational';
import type { Ranking, Standing } from '../../core/month/month-result';
import { rankingMarks } from '../../sheets/layouts/ranking-marks';
import { vetoRemark } from '../../sheets/layouts/ranking-remarks';
import { fill, joined, listed } from '../../text/language';
import { noticeTables } from '../../text/notice/tables';
import { rankingMarks as words } from '../../text/ranking-sheet';
import type { Block } from '../block';
import type { RankingContext } from './ranking-table';

export function remarksParagraph(ranking: Ranking, context: RankingContext): readonly Block[] {
  const { language, nameOf } = context.words;
  const marks = rankingMarks(ranking, context.result);
  const remarks = ranking.rows.flatMap((standing) => {
    const own = [
      ...vetoed(standing, ranking, context),
      ...rescaled(standing, context),
      ...(marks.isAheadOfAdvanced(standing) ? [words.notEligible[language]] : []),
    ];
    const { name } = standing.subject;
    const shown = ranking.subject === 'unit' ? name : nameOf(name);
    const facts = { name: shown, remark: listed(own, language) };
    return own.length === 0 ? [] : [fill(noticeTables.remark[language], facts)];
  });
  if (remarks.length === 0) return [];
  return [{ kind: 'paragraph', text: fill(noticeTables.remarks[language], { remarks: joined(remarks, language) }) }];
}

function vetoed(standing: Standing, ranking: Ranking, { words: { language } }: RankingContext): readonly string[] {
  return standing.vetoed ? [vetoRemark(standing, ranking, language)] : [];
}

function rescaled({ rescaledFrom }: Standing, { words: { language } }: RankingContext): readonly string[] {
  return rescaledFrom === null ? [] : [fill(words.rescaled[language], { points: formatDecimal(rescaledFrom) })];
}
