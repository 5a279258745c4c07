// Approvals given when the extended time was over as well; they count, as ruling 43 says of approvals afterwards.
import type { Finding } from '../../findings/finding';
import { warningAt } from '../../findings/make-finding';
import type { MonthUnderCheck } from '../month-under-check';
import { linesOf } from './month-lines';

export function extensionChecks({ contest }: MonthUnderCheck): readonly Finding[] {
  return linesOf(contest).flatMap(({ task }) => {
    const approval = task?.approval ?? null;
    if (task === null || approval === null) return [];
    const { newDue, approvedOn, row } = approval;
    if (newDue === null || approvedOn <= newDue) return [];
    return [warningAt(row.approvedOn.cell, 'approval-after-due', { task: task.id, due: newDue, approved: approvedOn })];
  });
}
