// Columns that several sheets have in common, so that they read the same everywhere.
import { month, remark } from './column-kind';
import type { Column } from './table';
import { words } from './words';

export const monthColumn = {
  header: words('月份', 'Month'),
  aliases: ['考核月份', '所属月份'],
  kind: month,
  presence: 'filled',
  mayBeMerged: true,
  help: words('所属月份，如 2026-10 或 2026年10月。', 'The month it belongs to, such as 2026-10.'),
} as const satisfies Column;

export const remarkColumn = {
  header: words('备注', 'Remark'),
  kind: remark,
  presence: 'optional',
  help: words('任意说明，不参与计算。', 'Any remark; nothing is computed from it.'),
} as const satisfies Column;
