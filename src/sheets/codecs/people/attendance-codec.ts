import type { AttendanceEntry } from '../../../core/entries/people';
import { ofItsMonth, type Codec } from '../../rows/read-rows';
import type { attendanceTable } from '../../tables/people/attendance-table';

export const attendanceCodec: Codec<typeof attendanceTable.columns, AttendanceEntry> = {
  monthOf: ofItsMonth,
  decode: (row) => {
    const month = row.month('month');
    if (month.state !== 'value') return null;
    const person = row.words('person');
    const days = row.number('days');
    return person === '' ? null : { month: month.value, person, days, at: row.at };
  },
};
