// What is wrong with events, decisions and the selection.
import { words } from '../../language';

export const decisionFindings = {
  'event-type-unknown': words(
    '没有类型为“{type}”的加扣分标准。{nearest}请改正类型，或在《加扣分标准》中增加。',
    'There is no event rule of the type “{type}”. {nearest}Correct the type or add it to Event rules.',
  ),
  'event-grade-unknown': words(
    '类型“{type}”没有等级“{grade}”。请改正等级，或直接填分值。',
    'The type “{type}” has no grade “{grade}”. Correct the grade or enter the points.',
  ),
  'event-person-missing': words(
    '类型“{type}”按人按年累计，必须写明人员。请填人员。',
    'The type “{type}” is counted per person and year and needs a person. Enter the person.',
  ),
  'event-points-missing': words(
    '“{type}”没有分值，也没有可用的标准。请填分值或等级。',
    '“{type}” has no points and no rule gives them. Enter the points or the grade.',
  ),
  'event-sign-wrong': words(
    '“{type}”的分值 {value} 正负号与标准相反。请改为 {repair}。',
    'The points {value} of “{type}” have the wrong sign. Write {repair}.',
  ),
  'decision-without-effect': words(
    '审定没有生效，缺 {columns}。请补全决定、审定人、日期和理由。',
    'The decision has no effect because it lacks {columns}. Complete decision, decided by, date and reason.',
  ),
  'decision-not-candidate': words(
    '审定的“{name}”不在并列名单中，没有采用。请从并列者中选定：{candidates}。',
    'The decision names “{name}”, who is not among the tied, so it was not followed. Choose among: {candidates}.',
  ),
  'first-and-last': words(
    '“{unit}”同时是先进和末位，因为符合条件的只有它一个。请核对评先条件。',
    '“{unit}” is advanced and last at once, being the only one eligible. Check the conditions.',
  ),
  'last-two-not-named': words(
    '可参加末位成员评定的只有 {eligible} 人，少于 4 人，不评末位成员。无须更改。',
    'Only {eligible} members are eligible, fewer than four, so no last two are named. Nothing to change.',
  ),
  'last-two-not-comparable': words(
    '成员使用的考核办法不止一个，末位成员无法放在一起比较。请让全体成员使用同一个考核办法。',
    'Members are under more than one rule set, so the last two cannot be compared. Put all members under one rule set.',
  ),
  'decision-not-needed': words(
    '审定了“{name}”，但这一项没有需要审定的并列，没有采用。请核对后删去这一行。',
    '“{name}” was decided on, but there is no open tie, so it was not followed. Check and delete the row.',
  ),
  'decision-wrong-number': words(
    '审定的“{name}”人数不对，应正好写 {places} 名，没有采用。请改正决定。',
    'The decision “{name}” does not name exactly {places}, so it was not followed. Correct it.',
  ),
  'last-two-without-last-unit': words(
    '末位成员应从末位组中产生，但末位组未定或空缺，不评末位成员。请先确定末位组。',
    'The last two are to come from the last unit, which is undecided or vacant, so none are named. Settle the last unit first.',
  ),
  'event-on-day-off': words(
    '{date} 不是工作日，而午间禁酒只管工作日。请核对日期，调休上班的请填《工作日历》。',
    '{date} is a day off, and the noon alcohol ban holds on workdays only. Check the date; a shifted workday belongs in Calendar.',
  ),
  'event-in-future': words(
    '事件日期 {date} 在今天（{today}）之后。请改正日期。',
    'The event is dated {date}, which is after today ({today}). Correct the date.',
  ),
  'event-person-without-post': words(
    '“{person}”在 {date} 没有任何岗位。请核对日期和姓名，或在《人员》改正起止日期。',
    '“{person}” had no post on {date}. Check the date and the name, or correct the dates in Members.',
  ),
  'event-points-differ': words(
    '“{type}”按标准是 {ruled} 分，这里填的是 {value} 分，按填的计。请核对；要按标准的，请把分值清空。',
    'The points entered for “{type}” are {value}, by the rules they are {ruled}; what was entered counts. Check it, or clear the cell to go by the rules.',
  ),
  'decision-matter-unknown': words(
    '“{matter}”不是能在这里审定的事项，这一行没有生效。请写先进、末位、末位成员、先进空缺、免评或公布；只作记录的不用改。',
    '“{matter}” is nothing that can be decided here, so the row has no effect. Write Advanced, Last, Last members, Advanced vacant, Excused or Publication; a mere record may stay.',
  ),
  'decision-before-month-end': words(
    '“{matter}”在 {date} 审定，而 {month} 还没有结束。请核对日期；月末以后请重新审定。',
    '“{matter}” was decided on {date}, before {month} was over. Check the date, or decide again after the end of the month.',
  ),
};
