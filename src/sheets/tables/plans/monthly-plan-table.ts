import { code, completion, date, name, names, number, openList, remark, text } from '../column-kind';
import { monthColumn } from '../common-columns';
import { table } from '../table';
import { words } from '../words';
import { causeCategories } from './plan-choices';

export const monthlyPlanTable = table({
  name: words('月度计划', 'Monthly plan'),
  aliases: ['月计划', '月度工作计划'],
  owner: 'people',
  columns: {
    month: monthColumn,
    unit: {
      header: words('单位', 'Unit'),
      aliases: ['指挥组', '责任单位', '所属单位'],
      kind: name,
      presence: 'filled',
      mayBeMerged: true,
      help: words('单位填写：与“单位”表的名称一致。', 'The unit, as named in Units.'),
    },
    id: {
      header: words('编号', 'No.'),
      aliases: ['序号', '任务编号'],
      kind: code,
      presence: 'judged',
      help: words('当月内不重复的编号。', 'A number used once in the month.'),
    },
    title: {
      header: words('工作事项', 'Task'),
      aliases: ['工作内容', '事项', '工作任务'],
      kind: text,
      presence: 'judged',
      help: words('单位填写：要做什么。', 'The unit: what is to be done.'),
    },
    standard: {
      header: words('工作标准', 'Standard'),
      aliases: ['完成标准', '标准'],
      kind: text,
      presence: 'judged',
      help: words('单位填写：做到什么程度算完成。', 'The unit: what counts as done.'),
    },
    owners: {
      header: words('责任人', 'Owners'),
      aliases: ['承办人', '具体责任人'],
      kind: names,
      presence: 'judged',
      help: words('姓名或工号，几个人以顿号分隔。', 'Names or staff numbers, several separated by commas.'),
    },
    weight: {
      header: words('权重', 'Weight'),
      aliases: ['分值权重'],
      kind: number({ above: 0, percent: 'asRatio' }),
      presence: 'optional',
      help: words(
        '督查办填写：相对其他工作的分量；留空为 1。',
        'The supervision office: how much it counts; blank is 1.',
      ),
    },
    due: {
      header: words('完成时限', 'Due'),
      aliases: ['时限', '计划完成日期', '截止日期'],
      aliasesBeside: { column: 'doneOn', aliases: ['完成时间'] },
      kind: date,
      presence: 'judged',
      help: words('应当完成的日期。', 'The day it is due.'),
    },
    completion: {
      header: words('完成率', 'Completion'),
      aliases: ['完成进度', '完成情况'],
      kind: completion,
      presence: 'optional',
      help: words(
        '月底填写：0 到 100%；只填完成日期即为 100%。',
        'At month end: 0 to 100 %; a completion date alone means 100 %.',
      ),
    },
    doneOn: {
      header: words('完成日期', 'Done on'),
      aliases: ['实际完成日期', '实际完成时间'],
      kind: date,
      presence: 'optional',
      help: words('月底填写：实际完成的日期。', 'At month end: the day it was done.'),
    },
    causeCategory: {
      header: words('原因类别', 'Cause category'),
      kind: openList(causeCategories),
      presence: 'optional',
      help: words('没有完成时选择。', 'Chosen where it was not done.'),
    },
    cause: {
      header: words('未完成原因', 'Cause'),
      aliases: ['原因'],
      kind: remark,
      presence: 'optional',
      help: words('没有完成的原因。', 'Why it was not done.'),
    },
    nextStep: {
      header: words('下阶段措施', 'Next step'),
      aliases: ['下步措施', '整改措施'],
      kind: remark,
      presence: 'optional',
      help: words('下一步怎样做。', 'What happens next.'),
    },
    evidence: {
      header: words('佐证', 'Evidence'),
      aliases: ['佐证材料'],
      kind: remark,
      presence: 'optional',
      help: words('照片或文件的链接。', 'Link to a photo or document.'),
    },
  },
});
