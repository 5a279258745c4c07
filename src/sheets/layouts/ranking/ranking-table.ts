// The table of one category: a heading, one row per standing, and those who are not ranked with the reason.
import { formatShort, toNumber } from '../../../core/exact/rational';
import type { Item, MonthResult, Ranking, Standing } from '../../../core/month/month-result';
import type { Criterion } from '../../../core/rules/rule-set';
import { fill, type Language } from '../../../text/language';
import { rankingHeadings, rankingMarks as words, rankingSheet } from '../../../text/ranking-sheet';
import type { LayoutCell, RowHeight, StyleName } from '../../sheet-layout';
import { brokenLines } from '../line-breaking';
import {
  CLOSING_FIGURES,
  CLOSING_HEADINGS,
  FIGURE_CHARACTERS,
  LEADING_COLUMNS,
  type RankingGrid,
} from './ranking-grid';
import { rankingMarks, type PlaceMark } from './ranking-marks';
import { movement, remark, type RemarkContext } from './ranking-remarks';
import { cell, type Section } from '../section';

export interface TableContext {
  readonly result: MonthResult;
  readonly grid: RankingGrid;
  readonly language: Language;
}

/** Of the row with a table's title. */
export const sectionHeight: RowHeight = { row: 1, pixels: 28 };

const PIXELS_PER_LINE = 18;
const PLACE_STYLES: readonly StyleName[] = ['first', 'second', 'third'];
const MARK_SIGNS: Readonly<Record<PlaceMark, string>> = { advanced: '★ ', last: '▼ ', lastTwo: '▼ ', none: '' };

export function rankingTable(ranking: Ranking, context: TableContext): Section {
  const { grid, language } = context;
  const title = ranking.subject === 'unit' ? rankingSheet.unitRanking : rankingSheet.memberRanking;
  const { category, ruleSet } = ranking;
  const facts = { category, ruleSet: ruleSet.name, full: formatShort(ruleSet.fullTotal) };
  const remarkColumn = LEADING_COLUMNS + ruleSet.criteria.length + CLOSING_FIGURES + 1;
  const marks = rankingMarks(ranking, context.result);
  const rows = ranking.rows.map((standing) => standingRow(standing, { ranking, marks, language }));
  const remarks = { row: 2, column: remarkColumn, rows: rows.length + 1, columns: grid.columns - remarkColumn + 1 };
  return {
    rows: [[cell(fill(title[language], facts), 'section')], headings(ranking, language), ...rows],
    mergesAcross: remarks.columns > 1 ? [remarks] : [],
    rowHeights: [sectionHeight, { row: 2, pixels: headingHeight(ruleSet.criteria) }],
    bordered: [{ row: 2, column: 1, rows: rows.length + 1, columns: grid.columns }],
  };
}

function headings(ranking: Ranking, language: Language): LayoutCell[] {
  const criteria = ranking.ruleSet.criteria.map((criterion) =>
    fill(rankingHeadings.criterion[language], {
      criterion: criterion.name,
      full: formatShort(criterion.fullPoints),
    }),
  );
  const texts = [
    rankingHeadings.rank[language],
    ...subjectHeadings(ranking, language),
    ...criteria,
    ...CLOSING_HEADINGS.map((heading) => rankingHeadings[heading][language]),
    rankingHeadings.remark[language],
  ];
  return texts.map((text) => cell(text, 'header'));
}

/** Unit and leader, or member and unit. */
export function subjectHeadings({ subject }: Ranking, language: Language): string[] {
  const { unit, leader, member } = rankingHeadings;
  return (subject === 'unit' ? [unit, leader] : [member, unit]).map((heading) => heading[language]);
}

/** The name of a criterion may need several lines; its full points stand below it. */
function headingHeight(criteria: readonly Criterion[]): number {
  const lines = Math.max(1, ...criteria.map(({ name }) => brokenLines(name, FIGURE_CHARACTERS).length + 1));
  return PIXELS_PER_LINE * lines + 8;
}

function standingRow(standing: Standing, context: RemarkContext): LayoutCell[] {
  const { ranking, marks, language } = context;
  const mark = marks.place(standing);
  const { subject } = standing;
  const style = nameStyle(standing, context);
  return [
    mark === 'none' ? cell(standing.rank, 'rank') : cell(`${MARK_SIGNS[mark]}${standing.rank}`, style),
    cell(subject.name, style),
    cell(ranking.subject === 'unit' ? subject.leader : subject.unit, 'textCentred'),
    ...standing.items.map((item) => itemCell(item, language)),
    cell(toNumber(standing.bonus), 'points'),
    cell(toNumber(standing.deductions), 'points'),
    cell(toNumber(standing.total), 'total'),
    cell(movement(standing, context), 'textCentred'),
    cell(remark(standing, context), 'wrapped'),
  ];
}

/** Gold for the advanced, a sober tint for the last; the other medals go by rank, to units that could have had the first. */
function nameStyle(standing: Standing, { ranking, marks }: RemarkContext): StyleName {
  const mark = marks.place(standing);
  if (mark === 'last' || mark === 'lastTwo') return mark;
  if (mark === 'advanced') return 'first';
  if (ranking.subject === 'member' || standing.vetoed || marks.isAheadOfAdvanced(standing)) return 'textCentred';
  return PLACE_STYLES[standing.rank - 1] ?? 'textCentred';
}

function itemCell(item: Item, language: Language): LayoutCell {
  if (item.points !== null) return cell(toNumber(item.points), 'points');
  const word = item.state === 'excused' ? words.excused : words.notApplicable;
  return cell(word[language], 'textCentred');
}
