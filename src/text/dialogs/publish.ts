// The window in which the leading group's decision makes a draft final.
import { words } from '../language';

export const publishWords = {
  look: words('重新计算，看看要公布什么', 'Compute again and look'),
  wouldPublish: words('将公布：{month} 第 {version} 版', 'To be published: {month}, version {version}'),
  advanced: words('先进', 'Advanced'),
  last: words('末位', 'Last'),
  lastTwo: words('末位成员', 'Last two members'),
  nobody: words('空缺', 'Vacant'),
  publicUntil: words('公示到', 'On public notice until'),
  changes: words('与上一版相比', 'Changes since the last version'),
  subject: words('对象', 'Subject'),
  item: words('项目', 'Item'),
  before: words('原为', 'Before'),
  after: words('改为', 'After'),
  reason: words('原因', 'Reason'),
  streaks: words('连续情况', 'Months in a row'),
  streakAdvanced: words('{name} 连续 {months} 个月先进', '{name} advanced, {months} months in a row'),
  streakLast: words('{name} 连续 {months} 个月末位', '{name} last, {months} months in a row'),
  praise: words('：应予表扬', ': to be praised'),
  talk: words('：应予约谈', ': calls for a talk'),
  leadingGroup: words('：应报领导组', ': goes to the leading group'),
  approval: words('审定', 'Approval'),
  approvalHint: words(
    '《审定》里已有“公布”一行的，这三项留空；否则请填审定人。',
    'Leave these empty where the sheet Decisions has a row “Publication”; otherwise name who approved.',
  ),
  approvedBy: words('审定人', 'Approved by'),
  approvedOn: words('审定日期', 'Approved on'),
  approvedOnHint: words('写成 2026-11-02；留空为今天', 'As 2026-11-02; empty: today'),
  reasonField: words('理由（第二版起必填）', 'Reason (needed from version 2 on)'),
  approvedSo: words(
    '{month} 第 {version} 版由 {by} 审定，日期 {on}。',
    '{month}, version {version}, is approved by {by} on {on}.',
  ),
  approvedHere: words(
    '在这个窗口填写，不取《审定》。',
    'As entered in this window, whatever the sheet Decisions says.',
  ),
  approvedByNobody: words(
    '还没有人审定 {month} 第 {version} 版。',
    'Nobody has approved {month}, version {version}, yet.',
  ),
  publish: words('公布第 {version} 版', 'Publish version {version}'),
  finalWarning: words(
    '公布后，这一版的排名和得分明细不再改动；要更正，须另出一版。',
    'Once published, the ranking and the details of this version never change; a correction is a further version.',
  ),
  published: words(
    '{month} 第 {version} 版已由 {approvedBy} 审定公布，校验码 {mark}。接下来可以“生成通报”。',
    '{month}, version {version}, approved by {approvedBy}, is published; mark {mark}. Next: “Generate notice”.',
  ),
};
