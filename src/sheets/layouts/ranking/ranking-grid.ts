// One grid of columns for all tables of the ranking sheet: figures are equally wide, remarks take what is left on the right.
import type { Ranking } from '../../../core/month/month-result';
import type { Language } from '../../../text/language';
import { rankingHeadings } from '../../../text/ranking-sheet';

export interface RankingGrid {
  /** All columns of the sheet. */
  readonly columns: number;
  readonly columnWidths: readonly number[];
  /** Half-width characters that fit into a line across all columns from the given one on. */
  readonly charactersFrom: (column: number) => number;
}

/** Of the figures behind the criteria. */
export const CLOSING_HEADINGS = ['bonus', 'deductions', 'total', 'movement'] as const;
/** Rank, name, leader or unit. */
export const LEADING_COLUMNS = 3;
export const CLOSING_FIGURES = CLOSING_HEADINGS.length;

const LEADING_WIDTHS = [64, 150, 110];
/** What a heading of a figure has room for in one line, in half-width characters. */
export const FIGURE_CHARACTERS = 10;

const FIGURE_WIDTH = 76;
const REMARK_WIDTH = 320;
/** Bold, and of a font wider than most. */
const PIXELS_PER_HEADING_LETTER = 9;
const HEADING_PADDING = 8;
/** A longer one is broken, so that the sheet still fits on its page. */
const LONGEST_WHOLE_WORD = 14;
/** Half-width ones. */
export const PIXELS_PER_CHARACTER = 7;
/** Enough for the sentences of the sheet where rule sets have few criteria. */
const FEWEST_CRITERIA = 4;

export function rankingGrid(rankings: readonly Ranking[], language: Language): RankingGrid {
  const criteria = Math.max(FEWEST_CRITERIA, ...rankings.map((ranking) => ranking.ruleSet.criteria.length));
  const figures = Array.from({ length: criteria + CLOSING_FIGURES }, () => figureWidth(rankings, language));
  const columnWidths = [...LEADING_WIDTHS, ...figures, REMARK_WIDTH];
  return {
    columns: columnWidths.length,
    columnWidths,
    charactersFrom: (column) => {
      const pixels = columnWidths.slice(column - 1).reduce((sum, width) => sum + width, 0);
      return Math.floor(pixels / PIXELS_PER_CHARACTER);
    },
  };
}

/** No word of a heading is broken; Chinese may break anywhere. */
function figureWidth(rankings: readonly Ranking[], language: Language): number {
  const closing = CLOSING_HEADINGS.map((heading) => rankingHeadings[heading][language]);
  const headings = [...closing, ...rankings.flatMap(({ ruleSet }) => ruleSet.criteria.map(({ name }) => name))];
  const letters = headings.flatMap((heading) => heading.match(/\p{Script=Latin}+/gu) ?? []).map(({ length }) => length);
  const longest = Math.min(LONGEST_WHOLE_WORD, Math.max(0, ...letters));
  return Math.max(FIGURE_WIDTH, longest * PIXELS_PER_HEADING_LETTER + HEADING_PADDING);
}
