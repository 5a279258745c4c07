import type { CalendarOverride } from '../reading-result';
import type { Codec } from '../rows/read-rows';
import type { calendarTable } from '../tables/plans/calendar-table';

export const calendarCodec: Codec<typeof calendarTable.columns, CalendarOverride> = (row) => {
  const { day, kind } = row.entries('day', 'kind');
  if (day.state !== 'value' || kind.state !== 'value') return null;
  return { day: day.value, worked: kind.value === 'worked' };
};
