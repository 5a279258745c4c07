import { date, name } from '../column-kind';
import { monthColumn } from '../common-columns';
import { table } from '../table';
import { words } from '../words';

export const planFilingsTable = table({
  name: words('计划提交', 'Plan filings'),
  aliases: ['计划报送', '计划上报'],
  owner: 'people',
  columns: {
    month: monthColumn,
    unit: {
      header: words('单位', 'Unit'),
      aliases: ['指挥组', '责任单位'],
      kind: name,
      presence: 'filled',
      mayBeMerged: true,
      help: words('提交计划的单位。', 'The unit that filed.'),
    },
    filedOn: {
      header: words('提交日期', 'Filed on'),
      aliases: ['报送日期', '上报日期', '提交时间'],
      kind: date,
      presence: 'judged',
      help: words('督查办登记：收到计划的日期。', 'The supervision office: the day it received the plan.'),
    },
  },
});
