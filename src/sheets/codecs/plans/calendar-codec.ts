import type { CalendarOverride } from '../../reading-result';
import { everyMonth, type Codec } from '../../rows/read-rows';
import type { calendarTable } from '../../tables/plans/calendar-table';

export const calendarCodec: Codec<typeof calendarTable.columns, CalendarOverride> = {
  monthOf: everyMonth,
  decode: (row) => {
    const day = row.date('day');
    const kind = row.choice('kind');
    if (day.state !== 'value' || kind.state !== 'value') return null;
    return { day: day.value, worked: kind.value === 'worked' };
  },
};
