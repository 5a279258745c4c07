import type { TaskEntry } from '../../../core/entries/plans';
import { ofItsMonth, type Codec } from '../../rows/read-rows';
import type { monthlyPlanTable } from '../../tables/plans/monthly-plan-table';

export const tasksCodec: Codec<typeof monthlyPlanTable.columns, TaskEntry> = {
  monthOf: ofItsMonth,
  decode: (row) => {
    const month = row.month('month');
    if (month.state !== 'value') return null;
    return {
      month: month.value,
      unit: row.text('unit'),
      id: row.text('id'),
      title: row.text('title'),
      standard: row.text('standard'),
      owners: row.names('owners'),
      weight: row.number('weight'),
      due: row.date('due', month.value),
      completion: row.completion('completion'),
      doneOn: row.date('doneOn', month.value),
      causeCategory: row.words('causeCategory'),
      cause: row.words('cause'),
      nextStep: row.words('nextStep'),
      at: row.at,
    };
  },
};
