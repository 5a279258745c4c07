import { code, date, name, nameOf, oneOf, text } from '../column-kind';
import { monthColumn, NEEDED_FOR_EFFECT } from '../common-columns';
import { extensionKinds } from './plan-choices';
import { bySupervision } from '../filling';
import { filled, judged, ofUnit, optional, inputTable } from '../table';

export const extensionsTable = inputTable(
  ['延期', 'Extensions', '延期审批', '延期登记'],
  bySupervision('asItHappens'),
  {
    month: monthColumn,
    unit: ofUnit(
      optional(
        nameOf('unit'),
        ['单位', 'Unit', '指挥组', '责任单位'],
        ['各单位分别编号时才需要。', 'Needed only where each unit numbers its own tasks.'],
      ),
    ),
    taskId: judged(
      code,
      ['编号', 'No.', '任务编号', '序号'],
      ['月度计划中的编号。', 'The number in the monthly plan.'],
    ),
    kind: filled(
      oneOf(extensionKinds),
      ['类型', 'Type', '申请类型'],
      ['延期，或免除（不计入考核）。', 'Extension, or exemption (left out of the assessment).'],
    ),
    newDue: optional(
      date,
      ['新时限', 'New due date', '延期至', '新完成时限'],
      ['延期后的完成时限。', 'The due date after the extension.'],
    ),
    approver: judged(name, ['批准人', 'Approved by', '审批人'], NEEDED_FOR_EFFECT),
    approvedOn: judged(date, ['批准日期', 'Approved on', '审批日期'], NEEDED_FOR_EFFECT),
    reason: judged(text, ['理由', 'Reason', '延期理由', '原因'], NEEDED_FOR_EFFECT),
  },
);
