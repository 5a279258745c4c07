import { monthOf } from '../../../core/calendar/day-arithmetic';
import type { EventEntry } from '../../../core/entries/judgements';
import type { Codec } from '../../rows/read-rows';
import type { eventsTable } from '../../tables/judgements/events-table';

export const eventsCodec: Codec<typeof eventsTable.columns, EventEntry> = {
  monthOf: ({ date }) => monthOf(date),
  decode: (row) => {
    const date = row.date('date');
    if (date.state !== 'value') return null;
    return {
      date: date.value,
      unit: row.text('unit'),
      person: row.text('person'),
      type: row.open('type'),
      grade: row.open('grade'),
      points: row.number('points'),
      note: row.words('note'),
      basis: row.words('basis'),
      at: row.at,
    };
  },
};
