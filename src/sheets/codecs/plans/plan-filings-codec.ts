import type { PlanFilingEntry } from '../../../core/entries/plans';
import { ofItsMonth, type Codec } from '../../rows/read-rows';
import type { planFilingsTable } from '../../tables/plans/plan-filings-table';

export const planFilingsCodec: Codec<typeof planFilingsTable.columns, PlanFilingEntry> = {
  monthOf: ofItsMonth,
  decode: (row) => {
    const month = row.month('month');
    if (month.state !== 'value') return null;
    return { month: month.value, unit: row.text('unit'), filedOn: row.date('filedOn', month.value), at: row.at };
  },
};
