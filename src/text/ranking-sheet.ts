// Titles, headings and remarks of the ranking sheet.
export const rankingSheet = {
  sheetName: { 'zh-CN': '排名 {month}', en: 'Ranking {month}' },
  title: { 'zh-CN': '{month}月度竞赛排名', en: 'Monthly contest, {month}' },
  subtitle: { 'zh-CN': '{office}　第 {version} 版', en: '{office}   version {version}' },
  draft: {
    'zh-CN': '⚠ 草稿：有 {errors} 处错误待更正（见《{sheet}》），更正前不能公布。',
    en: '⚠ Draft: {errors} errors stand (see {sheet}); not to be published until they are corrected.',
  },
  officeMissing: { 'zh-CN': '效能督查办公室', en: 'Supervision office' },
  result: { 'zh-CN': '评选结果', en: 'Result of the month' },
  unitRanking: {
    'zh-CN': '{category}排名（{ruleSet}，满分 {full} 分）',
    en: '{category}: ranking ({ruleSet}, full total {full})',
  },
  memberRanking: {
    'zh-CN': '成员工作实绩排名（{ruleSet}，满分 {full} 分）',
    en: 'Members: work record ({ruleSet}, full total {full})',
  },
  unranked: { 'zh-CN': '未参加排名', en: 'Not ranked' },
  computed: { 'zh-CN': '计算说明', en: 'How this was computed' },
  nobody: { 'zh-CN': '（无）', en: '(none)' },
} as const;

export const rankingHeadings = {
  rank: { 'zh-CN': '名次', en: 'Rank' },
  unit: { 'zh-CN': '单位', en: 'Unit' },
  leader: { 'zh-CN': '负责人', en: 'Leader' },
  member: { 'zh-CN': '姓名', en: 'Name' },
  criterion: { 'zh-CN': '{criterion}\n{full}分', en: '{criterion}\n{full}' },
  bonus: { 'zh-CN': '加分', en: 'Bonus' },
  deductions: { 'zh-CN': '扣分', en: 'Deductions' },
  total: { 'zh-CN': '总分', en: 'Total' },
  movement: { 'zh-CN': '较上月', en: 'Since last month' },
  remark: { 'zh-CN': '备注', en: 'Remarks' },
  reason: { 'zh-CN': '原因', en: 'Reason' },
} as const;

export const rankingMarks = {
  notApplicable: { 'zh-CN': '不计', en: 'n/a' },
  excused: { 'zh-CN': '免评', en: 'excused' },
  up: { 'zh-CN': '↑{places}', en: '↑{places}' },
  down: { 'zh-CN': '↓{places}', en: '↓{places}' },
  same: { 'zh-CN': '—', en: '—' },
  newcomer: { 'zh-CN': '新', en: 'new' },
  advanced: { 'zh-CN': '★ 先进', en: '★ advanced' },
  last: { 'zh-CN': '▼ 末位', en: '▼ last' },
  lastTwo: { 'zh-CN': '▼ 末2位', en: '▼ last two' },
  notEligible: { 'zh-CN': '不符合评先条件', en: 'not eligible for advanced' },
  leaderPassedOver: { 'zh-CN': '组长，不评末位', en: 'leader, not among the last' },
  absentPassedOver: { 'zh-CN': '在岗不足半月，不评末位', en: 'present less than half, not among the last' },
  vetoed: { 'zh-CN': '一票否决', en: 'vetoed' },
  vetoedGrade: { 'zh-CN': '一票否决，定为{grade}', en: 'vetoed, graded {grade}' },
  rescaled: { 'zh-CN': '按 {points} 分折算', en: 'rescaled from {points} points' },
  close: { 'zh-CN': '仅领先下一名 {margin} 分', en: 'leads by only {margin}' },
} as const;

export const grades = {
  excellent: { 'zh-CN': '优秀', en: 'excellent' },
  competent: { 'zh-CN': '称职', en: 'competent' },
  basicallyCompetent: { 'zh-CN': '基本称职', en: 'basically competent' },
  incompetent: { 'zh-CN': '不称职', en: 'incompetent' },
} as const;
