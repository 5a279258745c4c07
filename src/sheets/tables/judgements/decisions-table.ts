import { date, name, openList, text } from '../column-kind';
import { monthColumn } from '../common-columns';
import { table } from '../table';
import { words } from '../words';
import { decisionMatters } from './judgement-choices';

export const decisionsTable = table({
  name: words('审定', 'Decisions'),
  aliases: ['领导审定', '审定记录'],
  owner: 'people',
  columns: {
    month: monthColumn,
    matter: {
      header: words('事项', 'Matter'),
      aliases: ['审定事项'],
      kind: openList(decisionMatters),
      presence: 'judged',
      help: words(
        '先进、末位、末位成员、先进空缺或免评。',
        'Advanced, last, last members, advanced vacant or excused.',
      ),
    },
    decision: {
      header: words('决定', 'Decision'),
      aliases: ['审定结果'],
      kind: text,
      presence: 'judged',
      help: words(
        '名称，几个以顿号分隔；免评写 甲村 或 甲村/A。',
        'The name or names; for an excuse the unit or unit/criterion.',
      ),
    },
    decidedBy: {
      header: words('审定人', 'Decided by'),
      aliases: ['决定人'],
      kind: name,
      presence: 'judged',
      help: words('没有审定人则不生效。', 'Without it the row has no effect.'),
    },
    decidedOn: {
      header: words('日期', 'Date'),
      aliases: ['审定日期'],
      kind: date,
      presence: 'judged',
      help: words('没有日期则不生效。', 'Without it the row has no effect.'),
    },
    reason: {
      header: words('理由', 'Reason'),
      aliases: ['审定理由', '原因'],
      kind: text,
      presence: 'judged',
      help: words('没有理由则不生效。', 'Without it the row has no effect.'),
    },
  },
});
