import type { WorkingCalendar } from '../../src/core/calendar/calendar';

/** Monday to Friday, no holidays. In October 2026 that is 22 days, the third of them the 5th. */
export const weekdays: WorkingCalendar = {
  isWorkingDay: (day) => {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    return weekday !== 0 && weekday !== 6;
  },
};
