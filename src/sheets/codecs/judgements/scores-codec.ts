import type { ScoreEntry } from '../../../core/entries/judgements';
import { ofItsMonth, type Codec } from '../../rows/read-rows';
import type { scoresTable } from '../../tables/judgements/scores-table';

export const scoresCodec: Codec<typeof scoresTable.columns, ScoreEntry> = {
  monthOf: ofItsMonth,
  decode: (row) => {
    const month = row.month('month');
    if (month.state !== 'value') return null;
    return {
      month: month.value,
      subject: row.text('subject'),
      criterion: row.text('criterion'),
      rater: row.words('rater'),
      value: row.score('value'),
      target: row.number('target'),
      at: row.at,
    };
  },
};
