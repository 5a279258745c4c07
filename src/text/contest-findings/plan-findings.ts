// What is wrong with plans, their tasks and extensions.
import { words } from '../language';

export const planFindings = {
  'plan-missing': words(
    '“{unit}”没有提交 {month} 的计划，计划完成和时间节点计 0，且不能评为先进。若已提交，请在《计划提交》和《月度计划》补填。',
    '“{unit}” filed no plan for {month}: plan completion and timeliness are 0 and it cannot be advanced. If it did file, enter it in Plan filings and Monthly plan.',
  ),
  'plan-late': words(
    '“{unit}”的计划 {filed} 提交，迟于期限 {deadline} {days} 天，按规定减分，且不能评为先进。若日期有误，请在《计划提交》改正。',
    '“{unit}” filed its plan on {filed}, {days} days after the deadline {deadline}: points are taken off and it cannot be advanced. If the date is wrong, correct Plan filings.',
  ),
  'plan-not-dated': words(
    '“{unit}”有计划但没有提交日期，计划完成和时间节点计 0。请在《计划提交》补填提交日期。',
    '“{unit}” has a plan but no filing date: plan completion and timeliness are 0. Enter the date in Plan filings.',
  ),
  'plan-line-incomplete': words(
    '计划行不完整，缺 {columns}，“{unit}”不参加排名。请补全这一行。',
    'This plan line lacks {columns}, so “{unit}” is not ranked. Complete the line.',
  ),
  'completion-missing': words(
    '事项“{task}”没有完成率，也没有完成日期。请填完成率；没有开展的填 0。',
    'Task “{task}” has neither a completion nor a completion date. Enter the completion; 0 where nothing was done.',
  ),
  'completion-date-missing': words(
    '事项“{task}”完成率 100% 但没有完成日期。请填完成日期。',
    'Task “{task}” is 100 % complete without a completion date. Enter the date.',
  ),
  'task-doubled': words(
    '编号“{task}”在本月重复。请给每个事项不同的编号。',
    'Task number “{task}” is there twice this month. Give every task its own number.',
  ),
  'extension-without-effect': words(
    '延期没有生效，缺 {columns}。请补全批准人、批准日期、理由和新时限。',
    'The extension has no effect because it lacks {columns}. Complete approver, approval date, reason and new due date.',
  ),
  'extension-unmatched': words(
    '延期的编号“{task}”在本月计划中对应 {count} 个事项。请写清编号，必要时加“单位”列。',
    'The extension of task “{task}” matches {count} tasks of the month. Write the number exactly; add the column Unit where groups number their own tasks.',
  ),
  'completion-contradictory': words(
    '事项“{task}”有完成日期，但完成率不到 100%，按完成率计。请核对这两项。',
    'Task “{task}” has a completion date but is less than 100 % complete; the completion counts. Check the two.',
  ),
  'due-outside-month': words(
    '事项“{task}”的完成时限不在本月，本月不计时间节点。请核对时限；若是延期，请填《延期》。',
    'The due date of task “{task}” is outside the month, so its timeliness does not count. Check the date; an extension belongs in Extensions.',
  ),
};
