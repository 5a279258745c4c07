// What a mail about a month's result says.
import { words } from './language';

export const mailSubjects = {
  ranking: words('{month}月度竞赛排名', 'Monthly ranking, {month}'),
  notice: words('{month}月度竞赛通报', 'Monthly notice, {month}'),
  all: words('{month}月度竞赛排名和通报', 'Monthly ranking and notice, {month}'),
  unit: words('{month}月度竞赛排名及{subject}得分明细', 'Monthly ranking and the details of {subject}, {month}'),
  member: words('{month}工作实绩考核结果（本人）', 'Your work record, {month}'),
  withOffice: words('【{office}】{subject}', '[{office}] {subject}'),
  withVersion: words('{subject}（第 {version} 版）', '{subject} (version {version})'),
  corrected: words('【更正】{subject}', '[Corrected] {subject}'),
};

export const mailOpenings = {
  salutation: words('{name}同志：', 'Dear {name},'),
  salutationWithPost: words('{name}（{post}）：', 'Dear {name} ({post}),'),
  salutationOfUnit: words('{subject}负责人：', 'To the leader of {subject},'),
  ranking: words(
    '{month}月度竞赛结果已经{approver}审定并公布，排名如下。',
    'The result of {month} has been approved by {approver} and published; the ranking follows.',
  ),
  notice: words(
    '{month}月度竞赛结果已经{approver}审定并公布，通报全文见附件。',
    'The result of {month} has been approved by {approver} and published; the notice is attached.',
  ),
  all: words(
    '{month}月度竞赛结果已经{approver}审定并公布，排名如下，通报全文见附件。',
    'The result of {month} has been approved by {approver} and published; the ranking follows and the notice is attached.',
  ),
  unit: words(
    '{month}月度竞赛结果已经{approver}审定并公布，现将排名和{subject}的得分明细寄给您。明细只寄给本单位负责人。',
    'The result of {month} has been approved by {approver} and published. Here are the ranking and the details of {subject}, which go to its leader alone.',
  ),
  member: words(
    '{month}月度竞赛结果已经{approver}审定并公布，您被列为工作实绩末位成员。现将您本人的明细寄给您，明细只寄给本人。',
    'The result of {month} has been approved by {approver} and published; your work record is named among the last. Here are your own details, which go to nobody else.',
  ),
  correctsVersion: words(
    '本邮件更正此前寄给您的第 {version} 版结果，请以本邮件为准，前一封作废。',
    'This mail corrects version {version}, which was sent to you before; please keep to this one and discard the former.',
  ),
  correctsMail: words(
    '本邮件更正此前寄给您的同一版邮件，请以本邮件为准，前一封作废。',
    'This mail corrects the one of the same version that was sent to you before; please keep to this one and discard the former.',
  ),
  newVersion: words(
    '这是第 {version} 版结果，更正第 {former} 版。更正原因：{reason}',
    'This is version {version} of the result; it corrects version {former}. Reason: {reason}',
  ),
};

export const mailHeadings = {
  result: words('评选结果', 'Result of the month'),
  ranking: words('排名', 'Ranking'),
  changes: words('更正情况', 'What was corrected'),
  details: words('{subject}得分明细', 'Details of {subject}'),
  ownDetails: words('您的得分明细', 'Your details'),
  unfinished: words('未完成的工作', 'Unfinished work'),
  publicity: words('公示与异议', 'Publication and objections'),
};

export const mailColumns = {
  item: words('指标', 'Criterion'),
  fullPoints: words('满分', 'Full points'),
  points: words('得分', 'Points'),
  lost: words('失分', 'Lost'),
  why: words('说明', 'Explanation'),
};

export const mailSentences = {
  place: words(
    '{subject}列第 {rank} 名（共 {of} 个参加排名），总分 {total} 分。',
    '{subject} ranks {rank} of {of} with a total of {total}.',
  ),
  ownPlace: words(
    '您列第 {rank} 名（共 {of} 人参加排名），总分 {total} 分，{decidedBy}。',
    'You rank {rank} of {of} with a total of {total}; {decidedBy}.',
  ),
  notRanked: words('{subject}本月不排名：{reason}', '{subject} is not ranked this month: {reason}'),
  rescaled: words(
    '有的指标本月不适用，其余各项由 {points} 分折算；上表的满分是折算以后的。',
    'Not every item applied this month; the others were rescaled from {points} points, and the full points above are those after it.',
  ),
  moved: words('上月第 {rank} 名，总分 {total} 分。', 'Last month: rank {rank}, total {total}.'),
  unranked: words('未参加排名：{names}。', 'Not ranked: {names}.'),
};
