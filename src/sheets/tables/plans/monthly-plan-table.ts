import { code, completion, date, nameOf, names, number, openList, remark, text } from '../column-kind';
import { monthColumn } from '../common-columns';
import { causeCategories } from './plan-choices';
import { bySupervision, byUnit } from '../filling';
import { filled, filledIn, judged, ofUnit, optional, inputTable } from '../table';

const weighed = filledIn(bySupervision('monthStart'));
const reported = filledIn(byUnit('monthEnd'));

export const monthlyPlanTable = inputTable(
  ['月度计划', 'Monthly plan', '月计划', '月度工作计划'],
  byUnit('monthStart'),
  {
    month: monthColumn,
    unit: ofUnit(
      filled(
        nameOf('unit'),
        ['单位', 'Unit', '指挥组', '责任单位', '所属单位'],
        ['与“单位”表的名称一致。', 'As named in Units.'],
      ),
    ),
    id: judged(code, ['编号', 'No.', '序号', '任务编号'], ['当月内不重复的编号。', 'A number used once in the month.']),
    title: judged(text, ['工作事项', 'Task', '工作内容', '事项', '工作任务'], ['要做什么。', 'What is to be done.']),
    standard: judged(
      text,
      ['工作标准', 'Standard', '完成标准', '标准'],
      ['做到什么程度算完成。', 'What counts as done.'],
    ),
    owners: judged(
      names,
      ['责任人', 'Owners', '承办人', '具体责任人'],
      ['姓名或工号，几个人以顿号分隔。', 'Names or staff numbers, several separated by commas.'],
    ),
    weight: weighed(
      optional(
        number({ above: 0, percent: 'asRatio' }),
        ['权重', 'Weight', '分值权重'],
        ['相对其他工作的分量；留空为 1。', 'How much it counts beside other tasks; blank is 1.'],
      ),
    ),
    due: {
      ...judged(
        date,
        ['完成时限', 'Due', '时限', '计划完成日期', '截止日期'],
        ['应当完成的日期。', 'The day it is due.'],
      ),
      aliasesBeside: { column: 'doneOn', aliases: ['完成时间'] },
    },
    completion: reported(
      optional(
        completion,
        ['完成率', 'Completion', '完成进度', '完成情况'],
        ['从 0 到 100%；只填完成日期即为 100%。', '0 to 100 %; a completion date alone means 100 %.'],
      ),
    ),
    doneOn: reported(
      optional(
        date,
        ['完成日期', 'Done on', '实际完成日期', '实际完成时间'],
        ['实际完成的日期。', 'The day it was done.'],
      ),
    ),
    causeCategory: reported(
      optional(
        openList(causeCategories),
        ['原因类别', 'Cause category'],
        ['没有完成时选择。', 'Chosen where it was not done.'],
      ),
    ),
    cause: reported(optional(remark, ['未完成原因', 'Cause', '原因'], ['没有完成的原因。', 'Why it was not done.'])),
    nextStep: reported(
      optional(remark, ['下阶段措施', 'Next step', '下步措施', '整改措施'], ['下一步怎样做。', 'What happens next.']),
    ),
    evidence: reported(
      optional(remark, ['佐证', 'Evidence', '佐证材料'], ['照片或文件的链接。', 'Link to a photo or document.']),
    ),
    start: optional(
      date,
      ['开始日期', 'Start', '起始日期', '开工日期', '计划开始日期'],
      ['计划从哪一天开始。', 'The day the work is to begin.'],
    ),
    target: optional(
      code,
      ['年度目标', 'Year target', '目标编号'],
      ['对应的年度目标的编号。', 'The number of the year target it serves.'],
    ),
  },
);
