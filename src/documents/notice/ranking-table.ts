// The tables of one ranking: places with points, the points of many criteria apart, remarks, and who is not ranked.
import { formatDecimal, formatShort } from '../../core/exact/rational';
import type { Item, Ranking, Standing } from '../../core/month/month-result';
import type { Criterion } from '../../core/rules/rule-set';
import { rankingMarks, type RankingMarks } from '../../sheets/layouts/ranking/ranking-marks';
import { movement } from '../../sheets/layouts/ranking/ranking-remarks';
import { fill } from '../../text/language';
import { noticeTables, placeWords } from '../../text/notice/tables';
import { rankingHeadings, rankingMarks as markWords } from '../../text/ranking-sheet';
import type { Block } from '../block';
import { filledTable, type FilledColumn } from './filled-table';
import type { RankingContext } from './ranking-context';
import { subjectColumns } from './subject-columns';
import { unrankedTable } from './unranked-table';
import { remarksParagraph } from './standing-remarks';

/** More criteria than these would make a table wider than the page: their points stand in tables of their own. */
const MOST_ITEMS_IN_LINE = 6;
const MOST_ITEMS_APART = 8;

export function rankingTables(ranking: Ranking, context: RankingContext): readonly Block[] {
  const { language } = context.words;
  const { criteria } = ranking.ruleSet;
  const unranked = unrankedTable(ranking, context);
  if (ranking.rows.length === 0) return [{ kind: 'paragraph', text: noticeTables.nobody[language] }, ...unranked];
  const apart = criteria.length > MOST_ITEMS_IN_LINE;
  return [
    placesTable(ranking, context, apart ? [] : criteria),
    ...(apart ? inChunks(criteria, MOST_ITEMS_APART) : []).map((chunk) => itemsTable(ranking, context, chunk)),
    ...remarksParagraph(ranking, context),
    ...unranked,
  ];
}

/** `items`: the criteria whose points stand in line with the places. */
export function placesTable(ranking: Ranking, context: RankingContext, items: readonly Criterion[]): Block {
  const { language } = context.words;
  const marks = rankingMarks(ranking, context.result);
  const { bonus, deductions, total } = rankingHeadings;
  const figure = (header: string, text: (standing: Standing) => string): FilledColumn<Standing> => {
    return { header, align: 'right', width: 3, text };
  };
  const moved: FilledColumn<Standing> = {
    header: noticeTables.movement[language],
    align: 'center',
    width: 2.6,
    text: (standing) => movement(standing, { ranking, marks, language }),
  };
  return filledTable({
    caption: context.caption,
    columns: [
      rankColumn(marks, context),
      ...subjectColumns<Standing>(ranking, context),
      ...items.map((criterion) => itemColumn(criterion, context)),
      figure(bonus[language], (standing) => formatDecimal(standing.bonus)),
      figure(deductions[language], (standing) => formatDecimal(standing.deductions)),
      { ...figure(total[language], (standing) => formatDecimal(standing.total)), width: 3.6 },
      ...(marks.hasFormerMonth ? [moved] : []),
    ],
    rows: ranking.rows,
    markOf: (standing) => marks.place(standing),
  });
}

function itemsTable(ranking: Ranking, context: RankingContext, criteria: readonly Criterion[]): Block {
  const { language } = context.words;
  const [subject] = subjectColumns<Standing>(ranking, context);
  return filledTable({
    caption: noticeTables.items[language],
    columns: [
      ...(subject === undefined ? [] : [subject]),
      ...criteria.map((criterion) => itemColumn(criterion, context)),
    ],
    rows: ranking.rows,
  });
}

/** Its mark stands below the rank in words, for a print in black. */
function rankColumn(marks: RankingMarks, { words: { language } }: RankingContext): FilledColumn<Standing> {
  return {
    header: rankingHeadings.rank[language],
    align: 'center',
    width: 2.4,
    text: (standing) => {
      const place = marks.place(standing);
      return place === 'none' ? String(standing.rank) : `${standing.rank}\n${placeWords[place][language]}`;
    },
  };
}

function itemColumn(
  { code, name, fullPoints }: Criterion,
  { words: { language } }: RankingContext,
): FilledColumn<Standing> {
  const header = fill(rankingHeadings.criterion[language], { criterion: name, full: formatShort(fullPoints) });
  const text = ({ items }: Standing): string => itemText(items.find(({ criterion }) => criterion.code === code));
  return { header, align: 'right', width: 3.2, text };

  function itemText(item: Item | undefined): string {
    if (item === undefined) return '';
    if (item.points !== null) return formatDecimal(item.points);
    return (item.state === 'excused' ? markWords.excused : markWords.notApplicable)[language];
  }
}

function inChunks<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
