// Dates inside the core are texts of one shape, so that no time zone can move them.

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string;

/** A calendar month, `YYYY-MM`. */
export type Month = string;

/** Which days are worked; statutory holidays, shifted workdays and the office's own calendar are already applied. */
export interface WorkingCalendar {
  isWorkingDay(day: IsoDate): boolean;
}
