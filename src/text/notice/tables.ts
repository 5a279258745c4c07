// Headings and cells of a notice's tables.
import { words } from '../language';

export const noticeTables = {
  category: words('{category}排名（满分{full}分）', '{category} (full total {full})'),
  members: words('{ruleSet}（满分{full}分）', '{ruleSet} (full total {full})'),
  unranked: words('未参加排名', 'Not ranked'),
  items: words('各项得分', 'Points of each criterion'),
  remarks: words('说明：{remarks}。', 'Notes: {remarks}.'),
  remark: words('{name}：{remark}', '{name}: {remark}'),
  nobody: words('本月没有参加考核排名的单位。', 'No unit was ranked this month.'),
  movement: words('较上月', 'Moved'),
  unit: words('单位', 'Unit'),
  task: words('工作事项', 'Task'),
  owners: words('责任人', 'Owners'),
  due: words('时限', 'Due'),
  completion: words('完成率', 'Done'),
  cause: words('未完成原因', 'Cause'),
  nextStep: words('下阶段措施', 'Next step'),
  extended: words('{due}（延至{extendedTo}）', '{due} (extended to {extendedTo})'),
  causeOfCategory: words('{category}：{cause}', '{category}: {cause}'),
  causeMissing: words('【未填写原因】', '[NO CAUSE GIVEN]'),
  subject: words('对象', 'Subject'),
  item: words('项目', 'Item'),
  before: words('原结果', 'Before'),
  after: words('更正后', 'After'),
  reason: words('理由', 'Reason'),
  nothing: words('—', '—'),
};

/** Beside a rank, so that a print in black tells it as well. */
export const placeWords = {
  advanced: words('先进', 'advanced'),
  last: words('末位', 'last'),
  lastTwo: words('末位', 'last two'),
};
