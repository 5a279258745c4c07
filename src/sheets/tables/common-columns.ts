// Columns that several sheets have in common, so that they read the same everywhere.
import type { InBoth } from '../../text/language';
import { email, month, remark } from './column-kind';
import { filled, ofMonth, optional } from './table';

export const monthColumn = ofMonth(
  filled(
    month,
    ['月份', 'Month', '考核月份', '所属月份'],
    ['所属月份，如 2026-10 或 2026年10月。', 'The month it belongs to, such as 2026-10.'],
  ),
);

export const basisColumn = optional(
  remark,
  ['依据', 'Basis'],
  ['依据的文件、条款或材料。', 'The document, article or evidence it rests on.'],
);

export const emailColumn = optional(
  email,
  ['邮箱', 'E-mail', '电子邮箱'],
  ['结果寄往的一个地址。', 'One address that the result is sent to.'],
);

export const remarkColumn = optional(
  remark,
  ['备注', 'Remark'],
  ['任意说明，不参与计算。', 'Any remark; nothing is computed from it.'],
);

/** The help of a column whose blank makes its row void. */
export const NEEDED_FOR_EFFECT: InBoth = ['没有则这一行不生效。', 'Without it the row has no effect.'];
