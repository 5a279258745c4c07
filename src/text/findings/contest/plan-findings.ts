// What is wrong with plans, their tasks and extensions.
import { words } from '../../language';

export const planFindings = {
  'plan-missing': words(
    '“{unit}”没有提交 {month} 的计划，计划完成和时间节点计 0，且不能评为先进。若已提交，请在《计划提交》和《月度计划》补填。',
    '“{unit}” filed no plan for {month}: plan completion and timeliness are 0 and it cannot be advanced. If it did file, enter it in Plan filings and Monthly plan.',
  ),
  'plan-late': words(
    '“{unit}”的计划 {filed} 提交，比期限 {deadline} 晚 {days} 天，按规定减分，且不能评为先进。若日期有误，请在《计划提交》改正。',
    '“{unit}” filed its plan on {filed}, after the deadline {deadline} (days late: {days}): points are taken off and it cannot be advanced. If the date is wrong, correct Plan filings.',
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
  'plan-filed-early': words(
    '“{unit}”的计划 {filed} 提交，比本月早 {days} 天。请核对日期的年份和月份。',
    '“{unit}” filed its plan on {filed}, long before the month (days early: {days}). Check the year and the month of the date.',
  ),
  'month-contradicts-dates': words(
    '这一行的月份是 {own}，日期 {dates} 却在 {month}，没有计入 {month}。请核对月份和日期。',
    'This row is of the month {own}, but {dates} is in {month}, for which it does not count. Check the month and the dates.',
  ),
  'filed-in-future': words(
    '“{unit}”的计划提交日期 {filed} 在今天（{today}）之后。请改正日期。',
    '“{unit}” filed its plan on {filed}, which is after today ({today}). Correct the date.',
  ),
  'filing-doubled': words(
    '“{unit}”的计划登记了不止一次，按最早的 {filed} 计。无须更改；登记错的请删去。',
    'The plan of “{unit}” is filed more than once, and the earliest filing of {filed} counts. Nothing to change unless a row is wrong.',
  ),
  'plan-without-lines': words(
    '“{unit}”登记了计划提交日期，但《月度计划》中没有它的事项。请补填事项，或删去这一行。',
    '“{unit}” has a filing date but no line in Monthly plan. Enter its tasks or delete the row.',
  ),
  'done-before-start': words(
    '事项“{task}”的完成日期 {done} 早于开始日期 {start}。请核对这两个日期。',
    'Task “{task}” was done on {done}, before its start on {start}. Check the two dates.',
  ),
  'done-before-month': words(
    '事项“{task}”的完成日期 {done} 在本月之前。请核对日期；早已完成的事项不应列入本月计划。',
    'Task “{task}” was done on {done}, before the month began. Check the date; what was done long ago is no task of this month.',
  ),
  'done-in-future': words(
    '事项“{task}”的完成日期 {done} 在今天（{today}）之后，现按已完成计。请改正日期，没有完成的请清空。',
    'Task “{task}” was done on {done}, which is after today ({today}), and counts as done. Correct the date, or clear it if the task is not done.',
  ),
  'due-before-filing': words(
    '事项“{task}”的完成时限 {due} 早于计划的提交日期 {filed}。请核对时限和提交日期。',
    'Task “{task}” was due on {due}, before its plan was filed on {filed}. Check the due date and the filing date.',
  ),
  'cause-missing': words(
    '事项“{task}”到期没有完成，但没有写{columns}。请补填；已完成的，请填完成率和完成日期。',
    'Task “{task}” was due and is not done, but lacks {columns}. Enter it, or the completion and its date if the task is done.',
  ),
  'approval-after-due': words(
    '事项“{task}”的延期在新时限 {due} 之后的 {approved} 才批准，照常计入。请核对批准日期。',
    'The extension of task “{task}” was approved on {approved}, after its own new due date {due}; it counts all the same. Check the approval date.',
  ),
};
