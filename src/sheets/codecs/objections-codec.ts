import type { ObjectionEntry } from '../../core/entries/objection';
import { ofItsMonth, type Codec } from '../rows/read-rows';
import type { objectionsTable } from '../tables/judgements/objections-table';

export const objectionsCodec: Codec<typeof objectionsTable.columns, ObjectionEntry> = ofItsMonth((row, month) => ({
  month,
  ...row.entries('version', 'subject', 'content', 'filedOn', 'answeredOn', 'answer', 'outcome', 'correctedIn'),
  at: row.at,
}));
