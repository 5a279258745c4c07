import { date, name, nameOf, number, score } from '../column-kind';
import { monthColumn, remarkColumn } from '../common-columns';
import { byInspectors } from '../filling';
import { filled, judged, optional, inputTable } from '../table';

export const scoresTable = inputTable(['评分', 'Scores', '打分', '评分表', '打分表'], byInspectors('monthEnd'), {
  month: monthColumn,
  subject: filled(
    nameOf('subject'),
    ['对象', 'Subject', '考核对象', '被评单位', '单位'],
    ['单位名称；个人写姓名或工号。', 'A unit, or the name or staff number of a member.'],
  ),
  criterion: filled(
    nameOf('criterion'),
    ['指标', 'Criterion', '考核指标', '指标代码'],
    ['指标的代码或名称。', 'Code or name of the criterion.'],
  ),
  rater: optional(
    name,
    ['评分人', 'Rater', '打分人', '督查员'],
    ['谁打的分；同一人对同一项只打一次。', 'Who scored; once for each subject and criterion.'],
  ),
  value: judged(
    score,
    ['得分', 'Score', '分数', '评分', '打分'],
    [
      '分数，或 回避、缺、免评；扣分项填扣掉的分，没有扣分填 0。',
      'A number, or Recused, Absent, Excused; for a deducted criterion the points deducted, 0 for none.',
    ],
  ),
  target: optional(
    number({ above: 0, percent: 'asRatio' }),
    ['目标', 'Target', '目标值'],
    ['完成比例的目标值；留空取指标的参数。', 'Target of a completion ratio; blank: the parameter of the criterion.'],
  ),
  scoredOn: optional(
    date,
    ['日期', 'Date', '评分日期'],
    ['打分的日期，不参与计算。', 'The day of scoring; nothing is computed from it.'],
  ),
  remark: remarkColumn,
});
