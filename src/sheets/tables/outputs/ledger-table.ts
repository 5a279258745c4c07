import { code, month, name, number, text } from '../column-kind';
import { filled, optional, outputTable, wide } from '../table';

export const ledgerTable = outputTable(['得分明细', 'Score ledger'], {
  month: filled(month, ['月份', 'Month'], ['考核月份。', 'The month assessed.']),
  version: filled(
    number({ from: 1, whole: true }),
    ['版本', 'Version'],
    ['从 1 起，更正后加一。', 'From 1; a correction adds one.'],
  ),
  subject: filled(name, ['对象', 'Subject'], ['单位或个人。', 'A unit or a member.']),
  criterion: wide(180)(
    filled(
      code,
      ['指标', 'Criterion'],
      ['指标代码和名称，或加扣分、总分。', 'Code and name of the criterion, or bonus, deductions, total.'],
    ),
  ),
  score: optional(
    number({}),
    ['原始得分', 'Score'],
    ['0 到 100 的得分；直接计分的指标为分值。', 'The score from 0 to 100; points where the method gives points.'],
  ),
  points: optional(number({}), ['折算得分', 'Points'], ['折算成满分后的分值。', 'The points it counts for.']),
  sources: wide(560)(
    optional(
      text,
      ['依据行', 'Sources'],
      [
        '来自哪些单元格、用了什么规则；点一下跳到第一个单元格。',
        'The cells it came from and the rule applied; a click leads to the first of them.',
      ],
    ),
  ),
});
