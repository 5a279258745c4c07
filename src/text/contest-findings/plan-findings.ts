// What is wrong with plans, their tasks and extensions.
export const planFindings = {
  'plan-missing': {
    'zh-CN':
      '“{unit}”没有提交 {month} 的计划，计划完成和时间节点计 0，且不能评为先进。若已提交，请在《计划提交》和《月度计划》补填。',
    en: '“{unit}” filed no plan for {month}: plan completion and timeliness are 0 and it cannot be advanced. If it did file, enter it in Plan filings and Monthly plan.',
  },
  'plan-late': {
    'zh-CN':
      '“{unit}”的计划 {filed} 提交，迟于期限 {deadline} {days} 天，按规定减分，且不能评为先进。若日期有误，请在《计划提交》改正。',
    en: '“{unit}” filed its plan on {filed}, {days} days after the deadline {deadline}: points are taken off and it cannot be advanced. If the date is wrong, correct Plan filings.',
  },
  'plan-not-dated': {
    'zh-CN': '“{unit}”有计划但没有提交日期，计划完成和时间节点计 0。请在《计划提交》补填提交日期。',
    en: '“{unit}” has a plan but no filing date: plan completion and timeliness are 0. Enter the date in Plan filings.',
  },
  'plan-line-incomplete': {
    'zh-CN': '计划行不完整，缺 {columns}，“{unit}”不参加排名。请补全这一行。',
    en: 'This plan line lacks {columns}, so “{unit}” is not ranked. Complete the line.',
  },
  'completion-missing': {
    'zh-CN': '事项“{task}”没有完成率，也没有完成日期。请填完成率；没有开展的填 0。',
    en: 'Task “{task}” has neither a completion nor a completion date. Enter the completion; 0 where nothing was done.',
  },
  'completion-date-missing': {
    'zh-CN': '事项“{task}”完成率 100% 但没有完成日期。请填完成日期。',
    en: 'Task “{task}” is 100 % complete without a completion date. Enter the date.',
  },
  'task-doubled': {
    'zh-CN': '编号“{task}”在本月重复。请给每个事项不同的编号。',
    en: 'Task number “{task}” is there twice this month. Give every task its own number.',
  },
  'extension-without-effect': {
    'zh-CN': '延期没有生效，缺 {columns}。请补全批准人、批准日期、理由和新时限。',
    en: 'The extension has no effect because it lacks {columns}. Complete approver, approval date, reason and new due date.',
  },
  'extension-unmatched': {
    'zh-CN': '延期的编号“{task}”在本月计划中对应 {count} 个事项。请写清编号，必要时加“单位”列。',
    en: 'The extension of task “{task}” matches {count} tasks of the month. Write the number exactly; add the column Unit where groups number their own tasks.',
  },
  'completion-contradictory': {
    'zh-CN': '事项“{task}”有完成日期，但完成率不到 100%，按完成率计。请核对这两项。',
    en: 'Task “{task}” has a completion date but is less than 100 % complete; the completion counts. Check the two.',
  },
  'due-outside-month': {
    'zh-CN': '事项“{task}”的完成时限不在本月，本月不计时间节点。请核对时限；若是延期，请填《延期》。',
    en: 'The due date of task “{task}” is outside the month, so its timeliness does not count. Check the date; an extension belongs in Extensions.',
  },
} as const;
