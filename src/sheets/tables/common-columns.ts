// Columns that several sheets have in common, so that they read the same everywhere.
import { month, remark } from './column-kind';
import { filled, mergeable, optional } from './table';

export const monthColumn = mergeable(
  filled(
    month,
    ['月份', 'Month', '考核月份', '所属月份'],
    ['所属月份，如 2026-10 或 2026年10月。', 'The month it belongs to, such as 2026-10.'],
  ),
);

export const remarkColumn = optional(
  remark,
  ['备注', 'Remark'],
  ['任意说明，不参与计算。', 'Any remark; nothing is computed from it.'],
);
