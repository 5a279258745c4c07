// Who of a ranking is not ranked, and why; nobody, and there is no table.
import type { Ranking, Unranked } from '../../core/month/month-result';
import { findingProblem } from '../../sheets/wording/finding-sentence';
import { noticeTables } from '../../text/notice/tables';
import type { Block } from '../block';
import { filledTable } from './filled-table';
import type { RankingContext } from './ranking-context';
import { subjectColumns } from './subject-columns';

export function unrankedTable(ranking: Ranking, context: RankingContext): readonly Block[] {
  const { language, written } = context.words;
  if (ranking.unranked.length === 0) return [];
  const reason = ({ reasons: [first] }: Unranked): string =>
    first === undefined ? '' : written(findingProblem(first, language));
  const table = filledTable({
    caption: noticeTables.unranked[language],
    columns: [
      ...subjectColumns<Unranked>(ranking, context),
      { header: noticeTables.reason[language], align: 'left', width: 12, text: reason },
    ],
    rows: ranking.unranked,
    markOf: () => 'notRanked',
  });
  return [table];
}
