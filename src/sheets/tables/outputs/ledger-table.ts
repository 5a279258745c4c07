import { code, month, name, number, text } from '../column-kind';
import type { Column } from '../table';
import { table } from '../table';
import { words } from '../words';

const computed = { presence: 'filled' } as const satisfies Partial<Column>;

export const ledgerTable = table({
  name: words('得分明细', 'Score ledger'),
  aliases: [],
  owner: 'program',
  columns: {
    month: {
      header: words('月份', 'Month'),
      kind: month,
      ...computed,
      help: words('考核月份。', 'The month assessed.'),
    },
    version: {
      header: words('版本', 'Version'),
      kind: number({ from: 1, whole: true }),
      ...computed,
      help: words('从 1 起，更正后加一。', 'From 1; a correction adds one.'),
    },
    subject: {
      header: words('对象', 'Subject'),
      kind: name,
      ...computed,
      help: words('单位或个人。', 'A unit or a member.'),
    },
    criterion: {
      header: words('指标', 'Criterion'),
      kind: code,
      ...computed,
      help: words('指标代码和名称，或加扣分、总分。', 'Code and name of the criterion, or bonus, deductions, total.'),
    },
    score: {
      header: words('原始得分', 'Score'),
      kind: number({}),
      presence: 'optional',
      help: words(
        '0 到 100 的得分；直接计分的指标为分值。',
        'The score from 0 to 100; points where the method gives points.',
      ),
    },
    points: {
      header: words('折算得分', 'Points'),
      kind: number({}),
      presence: 'optional',
      help: words('折算成满分后的分值。', 'The points it counts for.'),
    },
    sources: {
      header: words('依据行', 'Sources'),
      kind: text,
      presence: 'optional',
      help: words('来自哪些单元格、用了什么规则。', 'The cells it came from and the rule applied.'),
    },
  },
});
