import type { YearTargetEntry } from '../../core/entries/plans';
import { formatShort } from '../../core/exact/rational';
import type { Codec } from '../rows/read-rows';
import type { yearTargetsTable } from '../tables/plans/year-targets-table';

/** A target whose year cannot be read belongs to none; its finding says so. */
export const yearTargetsCodec: Codec<typeof yearTargetsTable.columns, YearTargetEntry> = (row) => {
  const year = row.entry('year');
  if (year.state !== 'value') return null;
  return {
    year: formatShort(year.value),
    ...row.entries('subject', 'id', 'category', 'content', 'measure', 'weight', 'due'),
    at: row.at,
  };
};
