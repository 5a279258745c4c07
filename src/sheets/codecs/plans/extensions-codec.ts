import type { ExtensionEntry } from '../../../core/entries/plans';
import { ofItsMonth, type Codec } from '../../rows/read-rows';
import type { extensionsTable } from '../../tables/plans/extensions-table';

export const extensionsCodec: Codec<typeof extensionsTable.columns, ExtensionEntry> = {
  monthOf: ofItsMonth,
  decode: (row) => {
    const month = row.month('month');
    if (month.state !== 'value') return null;
    return {
      month: month.value,
      unit: row.text('unit'),
      taskId: row.text('taskId'),
      kind: row.choice('kind'),
      newDue: row.date('newDue', month.value),
      approver: row.text('approver'),
      approvedOn: row.date('approvedOn', month.value),
      reason: row.text('reason'),
      at: row.at,
    };
  },
};
