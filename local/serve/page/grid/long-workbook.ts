// A long workbook takes seconds to build; its beginning is shown meanwhile, for looking at.
import type { GridData } from '../../grid/grid-data';

const LONG_ROWS = 2_000;

export const FIRST_ROWS = 200;

export function isLong({ sheets }: GridData): boolean {
  return sheets.some(({ rowNumber }) => rowNumber > LONG_ROWS);
}
