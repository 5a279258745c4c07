import { code, date, nameOf, number, oneOf, text } from '../column-kind';
import { remarkColumn } from '../common-columns';
import { byUnit } from '../filling';
import { filled, inputTable, judged, optional } from '../table';
import { targetCategories } from './plan-choices';

export const yearTargetsTable = inputTable(
  ['年度目标', 'Year targets', '目标责任书', '年度目标任务'],
  byUnit('yearStart'),
  {
    year: filled(
      number({ from: 2000, to: 2099, whole: true, unitWord: '年' }),
      ['年度', 'Year', '年份'],
      ['哪一年的目标，如 2026。', 'The year of the target, such as 2026.'],
    ),
    subject: filled(
      nameOf('subject'),
      ['对象', 'Subject', '责任人', '姓名'],
      ['姓名或工号；单位的目标写单位名称。', 'A name or staff number, or a unit for a target of its own.'],
    ),
    id: optional(
      code,
      ['编号', 'No.', '目标编号', '序号'],
      ['当年内不重复的编号，供月度计划引用。', 'A number used once in the year, for Monthly plan to name.'],
    ),
    category: filled(
      oneOf(targetCategories),
      ['类别', 'Category', '目标类别'],
      ['职能目标或重点工作目标。', 'A target of the function or a priority.'],
    ),
    content: filled(
      text,
      ['目标内容', 'Target', '目标', '内容'],
      ['全年要达到什么。', 'What is to be reached in the year.'],
    ),
    measure: judged(
      text,
      ['衡量标准', 'Measure', '考核标准'],
      ['怎样算达到，最好有数字。', 'What counts as reached, with a figure if possible.'],
    ),
    weight: optional(
      number({ above: 0, percent: 'asRatio' }),
      ['权重', 'Weight'],
      ['占本人全年目标的比重；都留空为同等重要。', 'Its share of the targets of the subject; all blank: equal shares.'],
    ),
    due: optional(date, ['完成时限', 'Due', '时限'], ['应当完成的日期。', 'The day it is due.']),
    remark: remarkColumn,
  },
);
