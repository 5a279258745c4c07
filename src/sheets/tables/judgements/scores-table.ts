import { date, name, number, score } from '../column-kind';
import { monthColumn, remarkColumn } from '../common-columns';
import { table } from '../table';
import { words } from '../words';

export const scoresTable = table({
  name: words('评分', 'Scores'),
  aliases: ['打分', '评分表', '打分表'],
  owner: 'people',
  columns: {
    month: monthColumn,
    subject: {
      header: words('对象', 'Subject'),
      aliases: ['考核对象', '被评单位', '单位'],
      kind: name,
      presence: 'filled',
      help: words('单位名称；个人写姓名或工号。', 'A unit, or the name or staff number of a member.'),
    },
    criterion: {
      header: words('指标', 'Criterion'),
      aliases: ['考核指标', '指标代码'],
      kind: name,
      presence: 'filled',
      help: words('指标的代码或名称。', 'Code or name of the criterion.'),
    },
    rater: {
      header: words('评分人', 'Rater'),
      aliases: ['打分人', '督查员'],
      kind: name,
      presence: 'optional',
      help: words('谁打的分；同一人对同一项只打一次。', 'Who scored; once for each subject and criterion.'),
    },
    value: {
      header: words('得分', 'Score'),
      aliases: ['分数', '评分', '打分'],
      kind: score,
      presence: 'judged',
      help: words(
        '分数，或 回避、缺、免评；扣分项填扣掉的分，没有扣分填 0。',
        'A number, or Recused, Absent, Excused; for a deducted criterion the points deducted, 0 for none.',
      ),
    },
    target: {
      header: words('目标', 'Target'),
      aliases: ['目标值'],
      kind: number({ above: 0, percent: 'asRatio' }),
      presence: 'optional',
      help: words(
        '完成比例的目标值；留空取指标的参数。',
        'Target of a completion ratio; blank: the parameter of the criterion.',
      ),
    },
    scoredOn: {
      header: words('日期', 'Date'),
      aliases: ['评分日期'],
      kind: date,
      presence: 'optional',
      help: words('打分的日期，不参与计算。', 'The day of scoring; nothing is computed from it.'),
    },
    remark: remarkColumn,
  },
});
