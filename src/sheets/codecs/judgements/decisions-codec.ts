import type { DecisionEntry } from '../../../core/entries/judgements';
import { ofItsMonth, type Codec } from '../../rows/read-rows';
import type { decisionsTable } from '../../tables/judgements/decisions-table';

export const decisionsCodec: Codec<typeof decisionsTable.columns, DecisionEntry> = {
  monthOf: ofItsMonth,
  decode: (row) => {
    const month = row.month('month');
    if (month.state !== 'value') return null;
    return {
      month: month.value,
      matter: row.open('matter'),
      decision: row.text('decision'),
      decidedBy: row.text('decidedBy'),
      decidedOn: row.date('decidedOn', month.value),
      reason: row.text('reason'),
      at: row.at,
    };
  },
};
