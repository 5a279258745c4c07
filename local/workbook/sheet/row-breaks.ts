// Where a worksheet begins a page whatever would still fit on the one before.
import { setAttributes } from '../xml/xml-attributes';
import { elementLike } from '../xml/xml-children';
import type { WorksheetPart } from './worksheet-part';

/** Over the whole width of the sheet. */
const LAST_COLUMN = 16_383;

/** These and no others; a sheet begins with a page anyway. */
export function setRowBreaks(sheet: WorksheetPart, breaksBefore: readonly number[]): void {
  sheet.remove('rowBreaks');
  const rows = [...new Set(breaksBefore)].filter((row) => row > 1).sort((one, other) => one - other);
  if (rows.length === 0) return;
  const all = sheet.ensure('rowBreaks');
  setAttributes(all, { count: rows.length, manualBreakCount: rows.length });
  // The id is the number of the row above, counted from 1.
  all.children = rows.map((row) => elementLike(all, 'brk', { attributes: { id: row - 1, max: LAST_COLUMN, man: 1 } }));
}
