import type { BallotEntry } from '../../../core/entries/judgements';
import { ofItsMonth, type Codec } from '../../rows/read-rows';
import type { ballotsTable } from '../../tables/judgements/ballots-table';

export const ballotsCodec: Codec<typeof ballotsTable.columns, BallotEntry> = {
  monthOf: ofItsMonth,
  decode: (row) => {
    const month = row.month('month');
    if (month.state !== 'value') return null;
    return {
      month: month.value,
      subject: row.text('subject'),
      raterClass: row.open('raterClass'),
      counts: [row.number('excellent'), row.number('competent'), row.number('basic'), row.number('incompetent')],
      abstained: row.number('abstained'),
      at: row.at,
    };
  },
};
