// Those of one category who are not ranked, each with the reason and the cell to mend.
import type { Finding } from '../../../core/findings/finding';
import type { Ranking } from '../../../core/month/month-result';
import type { Language } from '../../../text/language';
import { rankingHeadings, rankingSheet } from '../../../text/ranking-sheet';
import type { LayoutCell } from '../../sheet-layout';
import { findingProblem } from '../../wording/finding-sentence';
import { placeOf } from '../../wording/place';
import { LEADING_COLUMNS, type RankingGrid } from './ranking-grid';
import { subjectHeadings } from './ranking-table';
import { cell, type Section } from '../section';

export function unrankedTable(ranking: Ranking, grid: RankingGrid, language: Language): Section {
  if (ranking.unranked.length === 0) return { rows: [] };
  const unit = ranking.subject === 'unit';
  const headings = [
    rankingSheet.unranked[language],
    ...subjectHeadings(ranking, language),
    rankingHeadings.reason[language],
  ];
  const rows = ranking.unranked.map(({ subject, reasons }): LayoutCell[] =>
    ['—', subject.name, unit ? subject.leader : subject.unit, firstReason(reasons, language)].map((text) =>
      cell(text, 'notRanked'),
    ),
  );
  const column = LEADING_COLUMNS + 1;
  return {
    rows: [headings.map((text) => cell(text, 'header')), ...rows],
    mergesAcross: [{ row: 1, column, rows: rows.length + 1, columns: grid.columns - column + 1 }],
    bordered: [{ row: 1, column: 1, rows: rows.length + 1, columns: grid.columns }],
  };
}

/** The problem with the cell it was found at, such as `…未评分。（评分!E14）`. */
function firstReason([reason]: readonly Finding[], language: Language): string {
  if (reason === undefined) return '';
  const place = placeOf(reason.at);
  const problem = findingProblem(reason, language);
  if (place === '') return problem;
  return language === 'en' ? `${problem} (${place})` : `${problem}（${place}）`;
}
