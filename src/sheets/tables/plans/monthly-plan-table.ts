import { code, completion, date, name, names, number, openList, remark, text } from '../column-kind';
import { monthColumn } from '../common-columns';
import { causeCategories } from './plan-choices';
import { filled, judged, mergeable, optional, inputTable } from '../table';

export const monthlyPlanTable = inputTable(['月度计划', 'Monthly plan', '月计划', '月度工作计划'], {
  month: monthColumn,
  unit: mergeable(
    filled(
      name,
      ['单位', 'Unit', '指挥组', '责任单位', '所属单位'],
      ['单位填写：与“单位”表的名称一致。', 'The unit, as named in Units.'],
    ),
  ),
  id: judged(code, ['编号', 'No.', '序号', '任务编号'], ['当月内不重复的编号。', 'A number used once in the month.']),
  title: judged(
    text,
    ['工作事项', 'Task', '工作内容', '事项', '工作任务'],
    ['单位填写：要做什么。', 'The unit: what is to be done.'],
  ),
  standard: judged(
    text,
    ['工作标准', 'Standard', '完成标准', '标准'],
    ['单位填写：做到什么程度算完成。', 'The unit: what counts as done.'],
  ),
  owners: judged(
    names,
    ['责任人', 'Owners', '承办人', '具体责任人'],
    ['姓名或工号，几个人以顿号分隔。', 'Names or staff numbers, several separated by commas.'],
  ),
  weight: optional(
    number({ above: 0, percent: 'asRatio' }),
    ['权重', 'Weight', '分值权重'],
    ['督查办填写：相对其他工作的分量；留空为 1。', 'The supervision office: how much it counts; blank is 1.'],
  ),
  due: {
    ...judged(
      date,
      ['完成时限', 'Due', '时限', '计划完成日期', '截止日期'],
      ['应当完成的日期。', 'The day it is due.'],
    ),
    aliasesBeside: { column: 'doneOn', aliases: ['完成时间'] },
  },
  completion: optional(
    completion,
    ['完成率', 'Completion', '完成进度', '完成情况'],
    ['月底填写：0 到 100%；只填完成日期即为 100%。', 'At month end: 0 to 100 %; a completion date alone means 100 %.'],
  ),
  doneOn: optional(
    date,
    ['完成日期', 'Done on', '实际完成日期', '实际完成时间'],
    ['月底填写：实际完成的日期。', 'At month end: the day it was done.'],
  ),
  causeCategory: optional(
    openList(causeCategories),
    ['原因类别', 'Cause category'],
    ['没有完成时选择。', 'Chosen where it was not done.'],
  ),
  cause: optional(remark, ['未完成原因', 'Cause', '原因'], ['没有完成的原因。', 'Why it was not done.']),
  nextStep: optional(
    remark,
    ['下阶段措施', 'Next step', '下步措施', '整改措施'],
    ['下一步怎样做。', 'What happens next.'],
  ),
  evidence: optional(remark, ['佐证', 'Evidence', '佐证材料'], ['照片或文件的链接。', 'Link to a photo or document.']),
});
