import { date, name, openList, text } from '../column-kind';
import { monthColumn, NEEDED_FOR_EFFECT } from '../common-columns';
import { decisionMatters } from './judgement-choices';
import { bySupervision } from '../filling';
import { judged, inputTable } from '../table';

export const decisionsTable = inputTable(['审定', 'Decisions', '领导审定', '审定记录'], bySupervision('asItHappens'), {
  month: monthColumn,
  matter: judged(
    openList(decisionMatters),
    ['事项', 'Matter', '审定事项'],
    [
      '先进、末位、末位成员、先进空缺、免评或公布。',
      'Advanced, last, last members, advanced vacant, excused or publication.',
    ],
  ),
  decision: judged(
    text,
    ['决定', 'Decision', '审定结果'],
    [
      '名称，几个以顿号分隔；免评写 甲村 或 甲村/A；公布写 同意。',
      'The name or names; for an excuse the unit or unit/criterion; for a publication: Approved.',
    ],
  ),
  decidedBy: judged(name, ['审定人', 'Decided by', '决定人'], NEEDED_FOR_EFFECT),
  decidedOn: judged(date, ['日期', 'Date', '审定日期'], NEEDED_FOR_EFFECT),
  reason: judged(text, ['理由', 'Reason', '审定理由', '原因'], NEEDED_FOR_EFFECT),
});
