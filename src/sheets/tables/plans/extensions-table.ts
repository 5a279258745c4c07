import { code, date, name, oneOf, text } from '../column-kind';
import { monthColumn } from '../common-columns';
import { table } from '../table';
import { words } from '../words';
import { extensionKinds } from './plan-choices';

export const extensionsTable = table({
  name: words('延期', 'Extensions'),
  aliases: ['延期审批', '延期登记'],
  owner: 'people',
  columns: {
    month: monthColumn,
    unit: {
      header: words('单位', 'Unit'),
      aliases: ['指挥组', '责任单位'],
      kind: name,
      presence: 'optional',
      mayBeMerged: true,
      help: words('各单位分别编号时才需要。', 'Needed only where each unit numbers its own tasks.'),
    },
    taskId: {
      header: words('编号', 'No.'),
      aliases: ['任务编号', '序号'],
      kind: code,
      presence: 'judged',
      help: words('月度计划中的编号。', 'The number in the monthly plan.'),
    },
    kind: {
      header: words('类型', 'Type'),
      aliases: ['申请类型'],
      kind: oneOf(extensionKinds),
      presence: 'filled',
      help: words('延期，或免除（不计入考核）。', 'Extension, or exemption (left out of the assessment).'),
    },
    newDue: {
      header: words('新时限', 'New due date'),
      aliases: ['延期至', '新完成时限'],
      kind: date,
      presence: 'optional',
      help: words('延期后的完成时限。', 'The due date after the extension.'),
    },
    approver: {
      header: words('批准人', 'Approved by'),
      aliases: ['审批人'],
      kind: name,
      presence: 'judged',
      help: words('没有批准人则不生效。', 'Without it the row has no effect.'),
    },
    approvedOn: {
      header: words('批准日期', 'Approved on'),
      aliases: ['审批日期'],
      kind: date,
      presence: 'judged',
      help: words('没有批准日期则不生效。', 'Without it the row has no effect.'),
    },
    reason: {
      header: words('理由', 'Reason'),
      aliases: ['延期理由', '原因'],
      kind: text,
      presence: 'judged',
      help: words('没有理由则不生效。', 'Without it the row has no effect.'),
    },
  },
});
