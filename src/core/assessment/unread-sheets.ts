import { toldBefore, type Observations } from '../findings/observations';
import type { Contest } from './contest';

/** What stands against ranking somebody of these units: a sheet of theirs that nobody can read. */
export function unreadSheetsOf({ entries, month }: Contest, units: readonly string[]): readonly Observations[] {
  return entries.unreadSheets
    .filter((sheet) => units.includes(sheet.unit) && (sheet.month === null || sheet.month === month))
    .map(({ finding }) => toldBefore(finding));
}
