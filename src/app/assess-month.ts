// What checking and ranking share: read once, choose the month and the language, compute.
import type { Month } from '../core/calendar/calendar';
import type { Finding } from '../core/findings/finding';
import { computeMonth } from '../core/month/compute-month';
import type { MonthResult } from '../core/month/month-result';
import type { CalendarFacts } from '../sheets/layouts/computation-block';
import { inputSheetNames, readEntries, type ReadEntries } from '../sheets/read-entries';
import { calendarTable } from '../sheets/tables/plans/calendar-table';
import type { WorkbookSnapshot } from '../sheets/workbook-snapshot';
import type { Language } from '../text/language';
import type { ClientRequest } from './client-messages';
import { chosenMonth, type ChosenMonth } from './chosen-month';
import { tableSheets } from './output-sheets';
import type { Ports } from './ports';
import { unknownYearFindings, unknownYears, workingCalendar } from './working-calendar';

export interface ReadWorkbook {
  readonly language: Language;
  readonly snapshot: WorkbookSnapshot;
  readonly reading: ReadEntries;
  readonly chosen: ChosenMonth;
}

export interface AssessedMonth {
  readonly month: Month;
  readonly result: MonthResult;
  readonly calendar: CalendarFacts;
  /** Of the reading, as far as they concern the month, and of the month itself. */
  readonly findings: readonly Finding[];
}

/** One read of the input sheets and of the program's own tables. */
export function readWorkbook({ workbook, language }: Ports, request: ClientRequest): ReadWorkbook {
  const sheetNames = workbook.sheetNames();
  const snapshot = workbook.read([...inputSheetNames(sheetNames), ...tableSheets(sheetNames)]);
  const reading = readEntries(snapshot);
  return {
    language: request.language ?? reading.language ?? language,
    snapshot,
    reading,
    chosen: chosenMonth(request.month, reading.months),
  };
}

export function assessMonth({ reading, language }: ReadWorkbook, month: Month): AssessedMonth {
  const { entries, calendarOverrides } = reading;
  const { holidays } = entries.settings;
  const result = computeMonth(entries, month, workingCalendar(holidays, calendarOverrides));
  const years = unknownYears(month, holidays);
  return {
    month,
    result,
    calendar: { overrides: calendarOverrides.length, unknownYears: years },
    findings: [
      ...unknownYearFindings(years, calendarTable.name[language]),
      ...readingFindings(reading, month),
      ...result.findings,
    ],
  };
}

/** Those of the month and those that concern every month. */
export function readingFindings({ findings }: ReadEntries, month: Month): Finding[] {
  return findings.filter((one) => one.month === null || one.month === month).map(({ finding }) => finding);
}
