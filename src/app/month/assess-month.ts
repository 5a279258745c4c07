// What checking and ranking share: read once, choose the month and the language, compute.
import type { IsoDate, Month, WorkingCalendar } from '../../core/calendar/calendar';
import type { Finding } from '../../core/findings/finding';
import { prepareContest, type Contest } from '../../core/assessment/contest';
import { checkContest } from '../../core/checks/month-checks';
import { withSuggestedNames } from '../../core/checks/suggested-names';
import { toldOnce } from '../../core/checks/told-once';
import { computeContest } from '../../core/month/compute-month';
import { objectionChecks } from '../../core/publication/objection-checks';
import { objectionSubjectChecks } from '../../core/publication/objection-subjects';
import { monthInHand } from '../../core/month/month-in-hand';
import type { MonthResult } from '../../core/month/month-result';
import type { CalendarFacts } from '../../sheets/layouts/ranking/computation-block';
import { logEntries } from '../../sheets/log/read-log';
import { publicationRegister, type PublicationRegister } from '../../sheets/publications/publications-sheet';
import { readEntries, type ReadEntries } from '../../sheets/read-entries';
import { calendarTable } from '../../sheets/tables/plans/calendar-table';
import type { WorkbookSnapshot } from '../../sheets/workbook-snapshot';
import type { Language } from '../../text/language';
import type { CheckRequest } from '../client-messages';
import { chosenMonth, type ChosenMonth } from './chosen-month';
import { sheetOf } from '../outputs/output-changes';
import { tableSheets } from '../outputs/output-sheets';
import type { Ports } from '../ports';
import { readInputs } from './read-inputs';
import { unknownYearFindings, unknownYears, workingCalendar } from './working-calendar';

export interface ReadWorkbook {
  readonly language: Language;
  readonly snapshot: WorkbookSnapshot;
  /** With the refusals of the chosen month among its refusals. */
  readonly reading: ReadEntries;
  readonly chosen: ChosenMonth;
  /** 公示, as far as 运行日志 bears it out. */
  readonly register: PublicationRegister;
  readonly today: IsoDate;
}

export interface AssessedMonth {
  readonly month: Month;
  /** What the result was computed from: notices and mails tell of its plans and people. */
  readonly contest: Contest;
  readonly result: MonthResult;
  readonly calendar: CalendarFacts;
  /** Of the reading, as far as they concern the month, of the computation and of the checks: the same whoever asks. */
  readonly findings: readonly Finding[];
}

/** One read of the input sheets and of the program's own tables. */
export function readWorkbook({ workbook, language, now }: Ports, request: CheckRequest): ReadWorkbook {
  const snapshot = readInputs(workbook, tableSheets);
  const reading = readEntries(snapshot);
  const { publications, log } = sheetOf(snapshot);
  const register = publicationRegister(publications, logEntries(log));
  const chosen = chosenMonth(askedMonth(request, { reading, register, today: now.date }), reading.months);
  const month = chosen.kind === 'month' ? chosen.month : '';
  const ofMonth = reading.refusedMonths.filter((one) => one.month === month).map(({ finding }) => finding);
  return {
    language: request.language ?? reading.language ?? language,
    snapshot,
    reading: { ...reading, refusals: [...reading.refusals, ...ofMonth] },
    chosen,
    register,
    today: now.date,
  };
}

function askedMonth(
  { month, noMonth }: CheckRequest,
  { reading, register, today }: Pick<ReadWorkbook, 'reading' | 'register' | 'today'>,
): string {
  if (month.trim() !== '' || noMonth === undefined) return month;
  const published = [...register.proven, ...register.lost];
  return monthInHand({ months: reading.months, published, today }) ?? '';
}

export function assessMonth(read: ReadWorkbook, month: Month): AssessedMonth {
  const { reading, language, today } = read;
  const { entries, calendarOverrides } = reading;
  const { holidays } = entries.settings;
  const calendar = calendarOf(reading);
  const contest = prepareContest(entries, month, calendar);
  const result = computeContest(contest, calendar);
  const years = unknownYears(month, holidays);
  return {
    month,
    contest,
    result,
    calendar: { overrides: calendarOverrides.length, unknownYears: years },
    findings: [
      ...unknownYearFindings(years, calendarTable.name[language]),
      ...readingFindings(reading, month),
      ...withSuggestedNames(
        [
          ...toldOnce(result.findings, checkContest({ contest, calendar, today })),
          ...objectionSubjectChecks(reading.objections, month, contest.directory),
        ],
        contest,
      ),
      ...objectionChecks(reading.objections, month, {
        publications: read.register.proven,
        calendar,
        today,
        reviewWorkingDays: reading.notice.reviewWorkingDays,
      }),
    ],
  };
}

export function calendarOf({ entries, calendarOverrides }: ReadEntries): WorkingCalendar {
  return workingCalendar(entries.settings.holidays, calendarOverrides);
}

/** Those of the month and those that concern every month. */
export function readingFindings({ findings }: ReadEntries, month: Month): Finding[] {
  return findings.filter((one) => one.month === null || one.month === month).map(({ finding }) => finding);
}
