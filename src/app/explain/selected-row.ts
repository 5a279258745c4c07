// The row that a person has selected, and the month it is of.
import { isRankingSheetName } from '../../sheets/layouts/ranking/ranking-layout';
import type { Workbook } from '../ports';

export interface SelectedRow {
  /** As shown, from column A. */
  readonly cells: readonly string[];
  /** Of the ranking sheet, or of a row that begins with its month; else empty. */
  readonly month: string;
}

export const NO_ROW: SelectedRow = { cells: [], month: '' };

const MONTH = /\d{4}-\d{2}/;

export function selectedRow(workbook: Workbook): SelectedRow {
  const at = workbook.selected();
  if (at === null) return NO_ROW;
  const [sheet] = workbook.read([at.sheet]).sheets;
  const cells = sheet?.shown[at.row - 1] ?? [];
  const ofSheet = isRankingSheetName(at.sheet) ? MONTH.exec(at.sheet) : null;
  const [month = ''] = ofSheet ?? /^\d{4}-\d{2}$/.exec(cells[0] ?? '') ?? [];
  return { cells, month };
}
