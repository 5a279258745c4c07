// One grid of columns for all tables of the ranking sheet: figures are equally wide, remarks take what is left on the right.
import type { Ranking } from '../../../core/month/month-result';

export interface RankingGrid {
  /** All columns of the sheet. */
  readonly columns: number;
  readonly columnWidths: readonly number[];
  /** Half-width characters that fit into a line across all columns from the given one on. */
  readonly charactersFrom: (column: number) => number;
}

/** Rank, name, leader or unit. */
export const LEADING_COLUMNS = 3;
/** Bonus, deductions, total, movement. */
export const CLOSING_FIGURES = 4;

const LEADING_WIDTHS = [64, 150, 110];
/** What a heading of a figure has room for in one line, in half-width characters. */
export const FIGURE_CHARACTERS = 10;

const FIGURE_WIDTH = 76;
const REMARK_WIDTH = 320;
/** Half-width ones. */
export const PIXELS_PER_CHARACTER = 7;
/** Enough for the sentences of the sheet where rule sets have few criteria. */
const FEWEST_CRITERIA = 4;

export function rankingGrid(rankings: readonly Ranking[]): RankingGrid {
  const criteria = Math.max(FEWEST_CRITERIA, ...rankings.map((ranking) => ranking.ruleSet.criteria.length));
  const figures = Array.from({ length: criteria + CLOSING_FIGURES }, () => FIGURE_WIDTH);
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
