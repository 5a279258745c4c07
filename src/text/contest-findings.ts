// What is wrong with the entries of a month (core/findings/contest-finding-code.ts): first sentence the problem, then what to do.
export const contestFindings = {
  'points-do-not-sum': {
    'zh-CN':
      '考核办法“{ruleSet}”各指标满分之和是 {sum}，不等于总分 {full}，该办法不能用于排名。请在《考核指标》改满分，或在《考核办法》改总分。',
    en: 'The full points of rule set “{ruleSet}” sum to {sum}, not to its total of {full}, so it ranks nobody. Correct the full points in Criteria or the total in Rule sets.',
  },
  'rule-set-unknown': {
    'zh-CN': '没有名为“{ruleSet}”的考核办法，{subject} 不参加排名。请改正名称，或在《考核办法》中增加。',
    en: 'There is no rule set “{ruleSet}”, so {subject} is not ranked. Correct the name or add it to Rule sets.',
  },
  'rule-set-doubled': {
    'zh-CN': '考核办法“{ruleSet}”出现了两次，分不清用哪一个。请只保留一行，或改成不同的名称。',
    en: 'The rule set “{ruleSet}” is there twice and nobody can tell which counts. Keep one row or rename one.',
  },
  'criterion-unknown': {
    'zh-CN': '“{subject}”适用的考核办法里没有指标“{criterion}”，这一行没有计入。请写指标代码或名称。',
    en: 'The rule set of “{subject}” has no criterion “{criterion}”, so this row does not count. Write the code or the name of a criterion.',
  },
  'criterion-doubled': {
    'zh-CN': '考核办法“{ruleSet}”的指标代码“{criterion}”重复。请给每个指标不同的代码。',
    en: 'The criterion code “{criterion}” is there twice in rule set “{ruleSet}”. Give every criterion its own code.',
  },
  'unit-unknown': {
    'zh-CN': '《单位》中没有“{unit}”，这一行没有计入。请改正名称，或在《单位》中增加。',
    en: '“{unit}” is not in Units, so this row does not count. Correct the name or add the unit.',
  },
  'unit-doubled': {
    'zh-CN': '单位“{unit}”在《单位》中出现了两次。请只保留一行，或改成不同的名称。',
    en: 'The unit “{unit}” is there twice in Units. Keep one row or rename one.',
  },
  'person-unknown': {
    'zh-CN': '《人员》中没有“{person}”，这一行没有计入。请改正姓名或工号，或在《人员》中增加。',
    en: '“{person}” is not in Members, so this row does not count. Correct the name or staff number, or add the person.',
  },
  'person-ambiguous': {
    'zh-CN': '叫“{person}”的不止一人，分不清是谁。请在《人员》填工号，并在这里写工号。',
    en: 'More than one person is called “{person}” and nobody can tell them apart. Enter staff numbers in Members and use the number here.',
  },
  'score-missing': {
    'zh-CN': '“{subject}”的指标“{criterion}”未评分，不参加排名。请在《评分》补上得分，或写 免评 并说明理由。',
    en: '“{subject}” has no score for “{criterion}” and is not ranked. Enter it in Scores, or excuse it with 免评 and a reason.',
  },
  'score-out-of-range': {
    'zh-CN': '得分 {value} 不在 0 到 {maximum} 之间。请改正得分。',
    en: 'The score {value} is not between 0 and {maximum}. Correct it.',
  },
  'score-scale-doubtful': {
    'zh-CN':
      '指标“{criterion}”的得分都不超过满分 {full}，现按百分制计算。若是按 {full} 分打的，请在《考核指标》的参数写 量程={full}。',
    en: 'No score of “{criterion}” is above its full points of {full}; they are read as out of 100. If they were given out of {full}, write 量程={full} in the parameters of Criteria.',
  },
  'score-spread': {
    'zh-CN': '“{subject}”的指标“{criterion}”评分相差 {spread} 分，超过 20 分。请核对各评分人的得分。',
    en: 'The scores of “{subject}” for “{criterion}” differ by {spread}, more than 20. Check what each rater gave.',
  },
  'rater-doubled': {
    'zh-CN': '{rater} 对“{subject}”的指标“{criterion}”打了两次分，分不清以哪次为准。请只保留一行。',
    en: '{rater} scored “{subject}” twice for “{criterion}” and nobody can tell which counts. Keep one row.',
  },
  'rater-recused': {
    'zh-CN': '{rater} 与“{subject}”有任职关系，其评分按回避处理，没有计入。无须更改。',
    en: '{rater} has a post in “{subject}”, so the score is recused and does not count. Nothing to change.',
  },
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
  'owner-unknown': {
    'zh-CN': '《人员》中没有责任人“{person}”，该事项没有计入个人。请改正姓名，或在《人员》中增加。',
    en: 'The owner “{person}” is not in Members, so the task counts for no person. Correct the name or add the person.',
  },
  'extension-without-effect': {
    'zh-CN': '延期没有生效，缺 {columns}。请补全批准人、批准日期、理由和新时限。',
    en: 'The extension has no effect because it lacks {columns}. Complete approver, approval date, reason and new due date.',
  },
  'extension-unmatched': {
    'zh-CN': '延期的编号“{task}”在本月计划中对应 {count} 个事项。请写清编号，必要时加“单位”列。',
    en: 'The extension of task “{task}” matches {count} tasks of the month. Write the number exactly; add the column 单位 where groups number their own tasks.',
  },
  'ballots-missing': {
    'zh-CN': '“{subject}”没有民主测评票，该指标不计，其余按比例折算。若已测评，请在《民主测评》补填票数。',
    en: '“{subject}” has no ballots: the criterion does not count and the others are rescaled. If ballots were cast, enter them in Ballots.',
  },
  'ballot-class-unused': {
    'zh-CN': '“{subject}”的{class}测评有效票不足 {minimum} 张，该类不用，其余类别按比例计。无须更改；若漏填，请补填。',
    en: 'The class {class} of “{subject}” has fewer than {minimum} valid ballots and is not used; the other classes share its weight. Nothing to change unless ballots are missing.',
  },
  'event-type-unknown': {
    'zh-CN': '没有类型为“{type}”的加扣分标准。请改正类型，或在《加扣分标准》中增加。',
    en: 'There is no event rule of the type “{type}”. Correct the type or add it to Event rules.',
  },
  'event-grade-unknown': {
    'zh-CN': '类型“{type}”没有等级“{grade}”。请改正等级，或直接填分值。',
    en: 'The type “{type}” has no grade “{grade}”. Correct the grade or enter the points.',
  },
  'event-person-missing': {
    'zh-CN': '类型“{type}”按人按年累计，必须写明人员。请填人员。',
    en: 'The type “{type}” is counted per person and year and needs a person. Enter the person.',
  },
  'event-points-missing': {
    'zh-CN': '“{type}”没有分值，也没有可用的标准。请填分值或等级。',
    en: '“{type}” has no points and no rule gives them. Enter the points or the grade.',
  },
  'event-sign-wrong': {
    'zh-CN': '“{type}”的分值 {value} 正负号与标准相反。请改为 {repair}。',
    en: 'The points {value} of “{type}” have the wrong sign. Write {repair}.',
  },
  'decision-without-effect': {
    'zh-CN': '审定没有生效，缺 {columns}。请补全决定、审定人、日期和理由。',
    en: 'The decision has no effect because it lacks {columns}. Complete decision, decided by, date and reason.',
  },
  'decision-not-candidate': {
    'zh-CN': '审定的“{name}”不在并列名单中，没有采用。可选：{candidates}。',
    en: 'The decision names “{name}”, who is not among the tied, so it was not followed. Choose among: {candidates}.',
  },
  'criteria-not-applicable': {
    'zh-CN': '“{subject}”不计的指标（{criteria}）过多，或首要指标不计，不参加排名。请核对这些指标的填报。',
    en: '“{subject}” has too many criteria that do not apply ({criteria}), or its first one, and is not ranked. Check what was entered for them.',
  },
  'sub-units-circular': {
    'zh-CN': '“{unit}”的下级均值绕回了自己，无法计算。请在《单位》改正上级单位，或在《考核指标》的参数写明单位。',
    en: 'The mean of units of “{unit}” leads back to itself and cannot be computed. Correct the parent units in Units or name the units in the parameters of Criteria.',
  },
  'first-and-last': {
    'zh-CN': '“{unit}”同时是先进和末位，因为符合条件的只有它一个。请核对评先条件。',
    en: '“{unit}” is advanced and last at once, being the only one eligible. Check the conditions.',
  },
  'last-two-not-named': {
    'zh-CN': '可参加末位成员评定的只有 {eligible} 人，少于 4 人，不评末位成员。无须更改。',
    en: 'Only {eligible} members are eligible, fewer than four, so no last two are named. Nothing to change.',
  },
  'last-two-not-comparable': {
    'zh-CN': '成员使用的考核办法不止一个，末位成员无法放在一起比较。请让全体成员使用同一个考核办法。',
    en: 'Members are under more than one rule set, so the last two cannot be compared. Put all members under one rule set.',
  },
  'member-without-task': {
    'zh-CN': '“{subject}”本月没有承担任何事项，单列不排名。请在《月度计划》落实责任人。',
    en: '“{subject}” owns no task this month and is listed apart. Name an owner in Monthly plan.',
  },
  'calendar-year-unknown': {
    'zh-CN':
      '程序没有 {year} 年的放假调休安排，该年只按周末计算工作日，计划期限和出勤可能因此不准。请在《工作日历》填写放假和调休的日子。',
    en: 'The holidays of {year} are not known, so only weekends count as days off in it, and plan deadlines and attendance may be wrong. Enter holidays and shifted workdays in Calendar.',
  },
  excused: {
    'zh-CN': '“{subject}”经批准免评，不参加排名。无须更改。',
    en: '“{subject}” is excused and not ranked. Nothing to change.',
  },
} as const;
