import type { Month, WorkingCalendar } from '../calendar/calendar';
import type { ContestEntries } from '../entries/contest-entries';
import type { MonthResult } from './month-result';

/**
 * Scores, ranks and selects one month from all entries of the workbook; the same entries give the same result.
 * A person's mistake is a finding in the result, never an exception.
 */
export declare function computeMonth(entries: ContestEntries, month: Month, calendar: WorkingCalendar): MonthResult;
