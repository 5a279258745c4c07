// What the reading of a whole workbook gives.
import type { IsoDate, Month } from '../core/calendar/calendar';
import type { ContestEntries } from '../core/entries/contest-entries';
import type { ObjectionEntry } from '../core/entries/objection';
import type { Finding } from '../core/findings/finding';
import type { NoticeSettings } from '../core/notice/notice-content';
import type { WorkbookMapping } from './locating/workbook-mapping';

/** One row of 工作日历: a day off (休) or a day worked (班), whatever the statutory calendar says. */
export interface CalendarOverride {
  readonly day: IsoDate;
  readonly worked: boolean;
}

/** A finding of the reading; `month` is the month of its row, null where it concerns every month. */
export interface ReadingFinding {
  readonly finding: Finding;
  readonly month: Month | null;
}

export interface ReadEntries {
  readonly entries: ContestEntries;
  readonly findings: readonly ReadingFinding[];
  /** Not empty: the workbook as a whole cannot be ranked (a needed sheet or header is missing or doubled). */
  readonly refusals: readonly Finding[];
  /** Why a single month cannot be ranked: a sheet of that month cannot be read. */
  readonly refusedMonths: readonly ReadingFinding[];
  /** Months named in 评分 or 月度计划, ascending. */
  readonly months: readonly Month[];
  /** 工作日历, in the order of its rows; the later row counts. */
  readonly calendarOverrides: readonly CalendarOverride[];
  /** 异议, which changes no result by itself. */
  readonly objections: readonly ObjectionEntry[];
  /** The part of 设置 that changes no result. */
  readonly notice: NoticeSettings;
  /** 设置 语言; null where it says nothing. */
  readonly language: 'zh-CN' | 'en' | null;
  /** 设置 表映射. */
  readonly mapping: WorkbookMapping;
  /** 设置 编辑人: e-mail addresses. */
  readonly editors: readonly string[];
}
