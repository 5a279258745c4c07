// Titles, headings and remarks of the ranking sheet.
import { words } from './language';

export const rankingSheet = {
  sheetName: words('排名 {month}', 'Ranking {month}'),
  title: words('{month}月度竞赛排名', 'Monthly contest, {month}'),
  subtitle: words('{office}　第 {version} 版', '{office}   version {version}'),
  draft: words(
    '⚠ 草稿：有 {errors} 处错误待更正（见《{sheet}》），更正前不能公布。',
    '⚠ Draft: {errors} errors stand (see {sheet}); not to be published until they are corrected.',
  ),
  officeMissing: words('效能督查办公室', 'Supervision office'),
  result: words('评选结果', 'Result of the month'),
  unitRanking: words(
    '{category}排名（{ruleSet}，满分 {full} 分）',
    '{category}: ranking ({ruleSet}, full total {full})',
  ),
  memberRanking: words(
    '成员工作实绩排名（{ruleSet}，满分 {full} 分）',
    'Members: work record ({ruleSet}, full total {full})',
  ),
  unranked: words('未参加排名', 'Not ranked'),
  computed: words('计算说明', 'How this was computed'),
};

export const rankingHeadings = {
  rank: words('名次', 'Rank'),
  unit: words('单位', 'Unit'),
  leader: words('负责人', 'Leader'),
  member: words('姓名', 'Name'),
  criterion: words('{criterion}\n{full}分', '{criterion}\n{full}'),
  bonus: words('加分', 'Bonus'),
  deductions: words('扣分', 'Deductions'),
  total: words('总分', 'Total'),
  movement: words('较上月', 'Change'),
  remark: words('备注', 'Remarks'),
  reason: words('原因', 'Reason'),
};

export const rankingMarks = {
  notApplicable: words('不计', 'n/a'),
  excused: words('免评', 'excused'),
  up: words('↑{places}', '↑{places}'),
  down: words('↓{places}', '↓{places}'),
  same: words('—', '—'),
  newcomer: words('新', 'new'),
  advanced: words('★ 先进', '★ advanced'),
  last: words('▼ 末位', '▼ last'),
  lastTwo: words('▼ 末2位', '▼ last two'),
  notEligible: words('不符合评先条件', 'not eligible for advanced'),
  leaderPassedOver: words('组长，不评末位', 'leader, not among the last'),
  absentPassedOver: words('在岗不足半月，不评末位', 'present less than half, not among the last'),
  vetoed: words('一票否决', 'vetoed'),
  vetoedGrade: words('一票否决，定为{grade}', 'vetoed, graded {grade}'),
  rescaled: words('按 {points} 分折算', 'rescaled from {points} points'),
  close: words('仅领先下一名 {margin} 分', 'leads by only {margin}'),
};

export const grades = {
  excellent: words('优秀', 'excellent'),
  competent: words('称职', 'competent'),
  basicallyCompetent: words('基本称职', 'basically competent'),
  incompetent: words('不称职', 'incompetent'),
};
