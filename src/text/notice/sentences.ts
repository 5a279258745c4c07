// The sentences of a notice's sections.
import { words } from '../language';

export const selectionSentences = {
  advanced: words('先进单位：{name}，总分{total}分，{decidedBy}。', 'Advanced: {name}, total {total}, {decidedBy}.'),
  last: words('末位单位：{name}，总分{total}分，{decidedBy}。', 'Last: {name}, total {total}, {decidedBy}.'),
  lastTwo: words(
    '末位成员：{name}（{unit}），总分{total}分，{decidedBy}。',
    'Last two members: {name} ({unit}), total {total}, {decidedBy}.',
  ),
  advancedVacant: words('先进单位空缺：{reason}。', 'Advanced: vacant, {reason}.'),
  lastVacant: words('末位单位空缺：{reason}。', 'Last: vacant, {reason}.'),
  lastTwoNobody: words('末位成员不评：{reason}', 'Last two members: none. {reason}'),
  advancedOpen: words(
    '先进单位待审定：{candidates}并列，分不出先后，请从中确定{places}个。',
    'Advanced: to be decided. {candidates} are tied after the whole tie chain; {places} must be named.',
  ),
  lastOpen: words(
    '末位单位待审定：{candidates}并列，分不出先后，请从中确定{places}个。',
    'Last: to be decided. {candidates} are tied after the whole tie chain; {places} must be named.',
  ),
  lastTwoOpen: words(
    '末位成员待审定：{candidates}并列，分不出先后，请从中确定{places}名。',
    'Last two members: to be decided. {candidates} are tied after the whole tie chain; {places} must be named.',
  ),
  ofCategory: words('{category}：{sentence}', '{category}: {sentence}'),
};

export const streakSentences = {
  advanced: words('{name}已连续{months}个月评为先进。', '{name} has been advanced for {months} months in a row.'),
  last: words('{name}已连续{months}个月列末位。', '{name} has been last for {months} months in a row.'),
  lastTwo: words(
    '{name}已连续{months}个月列末位成员。',
    '{name} has been among the last two for {months} months in a row.',
  ),
};

export const correctionSentences = {
  reason: words('更正理由：{reason}', 'Reason: {reason}'),
  unchanged: words('得分、名次和评选结果没有变动。', 'No score, rank or selection has changed.'),
};

export const unfinishedSentences = {
  none: words('本月到期工作全部完成。', 'Everything that was due this month is done.'),
  overdue: words('到期未完成的工作共{count}项，见下表。', 'Due and not done: {count}, as follows.'),
  causeless: words(
    '到期未完成的工作共{count}项，其中{causeless}项未填写原因，责任单位须立即补填，见下表。',
    'Due and not done: {count}, as follows. {causeless} of them have no cause, which the units must give at once.',
  ),
  running: words(
    '本月尚未到期、正在推进的工作共{count}项，见下表。',
    'Not yet due and under way: {count}, as follows.',
  ),
};

export const requirementSentences = {
  none: words('本月没有需要另行要求的事项。', 'Nothing further is asked for.'),
  finishOverdue: words('{unit}：抓紧完成到期未完成的{tasks}。', '{unit}: finish what is overdue: {tasks}.'),
  finishRunning: words('{unit}：按期完成{tasks}。', '{unit}: finish in time: {tasks}.'),
  task: words('{task}“{title}”（{due}到期）', '{task} “{title}” (due {due})'),
  taskUndated: words('{task}“{title}”', '{task} “{title}”'),
  giveCause: words('{unit}：补填{tasks}的未完成原因。', '{unit}: give the cause for {tasks}.'),
  yearTarget: words(
    '{unit}：未完成的工作涉及年度目标“{content}”，须保证该目标按期完成。',
    '{unit}: the open work serves the year’s target “{content}”; see that it is reached.',
  ),
  yearTargetDue: words(
    '{unit}：未完成的工作涉及年度目标“{content}”，须保证该目标于{due}前完成。',
    '{unit}: the open work serves the year’s target “{content}”; see that it is reached by {due}.',
  ),
  planLate: words(
    '{unit}：本月计划于{filed}提交，超过期限（{deadline}）{days}天，下月须按期提交。',
    '{unit}: this month’s plan was filed on {filed}, {days} days after the deadline ({deadline}); file the next in time.',
  ),
  planMissing: words(
    '{unit}：没有提交本月计划，下月须按期提交。',
    '{unit}: no plan was filed this month; file the next in time.',
  ),
  planNotDated: words(
    '{unit}：本月计划没有提交日期，下月须按期提交并登记日期。',
    '{unit}: this month’s plan has no filing date; file the next in time and have the date recorded.',
  ),
  improveCriterion: words(
    '{unit}：失分比例最高的是“{criterion}”（满分{full}分，得{points}分），须重点改进。',
    '{unit}: the largest share was lost in “{criterion}” ({points} of {full}); improve it first.',
  ),
  talk: words(
    '对{unit}提醒谈话（连续{months}个月列{place}）。',
    'Talk with {unit} ({place} for {months} months in a row).',
  ),
  leadingGroup: words(
    '{unit}连续{months}个月列{place}，提请{leadingGroup}研究。',
    '{unit}, {place} for {months} months in a row, goes to {leadingGroup}.',
  ),
};

export const publicitySentences = {
  period: words('公示期自{from}公布之日起，至{until}止。', 'Posted from {from} to {until}.'),
  planned: words(
    '审定公布后公示{days}个工作日（公布当日不计）。',
    'To be posted for {days} working days after the day of publication.',
  ),
  place: words('公示地点：{place}。', 'Posted at: {place}.'),
  objections: words(
    '对结果有异议的，请在公示期内向{office}提出，写明对象、事项和理由；自收到之日起{days}个工作日内答复。',
    'Objections go to {office} within that time, with the subject, the matter and the reason; they are answered within {days} working days.',
  ),
};
