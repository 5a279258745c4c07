import { monthOf } from '../../core/calendar/day-arithmetic';
import type { EventEntry } from '../../core/entries/judgements';
import type { Codec } from '../rows/read-rows';
import type { eventsTable } from '../tables/judgements/events-table';

/** Its day says which month an event belongs to. */
export const eventsCodec: Codec<typeof eventsTable.columns, EventEntry> = (row) => {
  const date = row.entry('date');
  if (date.state !== 'value') return null;
  row.month = monthOf(date.value);
  return {
    date: date.value,
    ...row.entries('unit', 'person', 'type', 'grade', 'points'),
    note: row.words('note'),
    basis: row.words('basis'),
    at: date.cell,
  };
};
