// The sentences of “how this was computed” at the foot of the ranking sheet.
export const methods = {
  rated: {
    'zh-CN': '评分，{trimFrom} 人起去 {trim} 高 {trim} 低',
    en: 'rated, {trim} highest and lowest dropped from {trimFrom} raters',
  },
  planCompletion: { 'zh-CN': '计划完成', en: 'plan completion' },
  timeliness: { 'zh-CN': '时间节点，逾期每日减 {latePerDay}', en: 'timeliness, {latePerDay} off a day late' },
  ballot: { 'zh-CN': '民主测评，{classes}', en: 'ballot, {classes}' },
  deduct: { 'zh-CN': '扣分，扣完为止', en: 'deductions, floor 0' },
  points: { 'zh-CN': '得分', en: 'points awarded' },
  completionRatio: { 'zh-CN': '完成比例', en: 'completion ratio' },
  relativeToBest: { 'zh-CN': '最优比', en: 'relative to the best' },
  rankPoints: { 'zh-CN': '排名赋分', en: 'points by place' },
  meanOfUnits: { 'zh-CN': '下级均值', en: 'mean of units' },
} as const;

export const vetoEffects = {
  afterOthers: { 'zh-CN': '取消评先并排后', en: 'no award, ranked after all others' },
  worstGrade: { 'zh-CN': '定为最差等次', en: 'worst grade' },
  oneGradeDown: { 'zh-CN': '降一等次', en: 'one grade down' },
} as const;

export const computation = {
  ruleSet: { 'zh-CN': '《{ruleSet}》{criteria}，合计 {full} 分。', en: '“{ruleSet}”: {criteria}; {full} in all.' },
  criterion: { 'zh-CN': '{criterion} {full}（{method}）', en: '{criterion} {full} ({method})' },
  limits: {
    'zh-CN': '　加分最多 {bonusCap}，扣分最多 {deductionCap}；先进最低 {minimum} 分；一票否决：{veto}。',
    en: '   Bonus at most {bonusCap}, deductions at most {deductionCap}; advanced from {minimum}; veto: {veto}.',
  },
  competition: {
    'zh-CN': '同分同名次，其后跳号（1 2 2 4）',
    en: 'equal totals share a rank, then a gap (1 2 2 4)',
  },
  dense: { 'zh-CN': '同分同名次，其后不跳号（1 2 2 3）', en: 'equal totals share a rank, no gap (1 2 2 3)' },
  tiesShared: {
    'zh-CN': '　名次：{ranking}；评选遇并列依次比较：{chain}。',
    en: '   Ranks: {ranking}; ties in the selection by: {chain}.',
  },
  tiesChained: {
    'zh-CN': '　名次：同分者依次比较 {chain}；仍相同则{ranking}。',
    en: '   Ranks: equal totals are parted by {chain}; beyond that {ranking}.',
  },
  deductionsStep: { 'zh-CN': '扣分少者', en: 'fewer deductions' },
  rounding: {
    'zh-CN':
      '每项得分 = 指标得分 × 满分 ÷ 100，四舍五入到两位小数后相加；总分 = 各项之和 + 加分 − 扣分。名次按印出的总分排定。',
    en: 'Item = criterion score × full points ÷ 100, rounded half-up to two decimals, then added; total = items + bonus − deductions. Ranks follow the printed totals.',
  },
  withinFull: { 'zh-CN': '总分限于 0 至满分。', en: 'Totals stay between 0 and the full total.' },
  aboveFull: { 'zh-CN': '总分可以超过满分。', en: 'Totals may exceed the full total.' },
  missing: {
    'zh-CN': '空白不算 0：不计的指标由其余指标按比例折算并在备注写明；漏填的单列，不参加排名。',
    en: 'A blank is not 0: a criterion that does not apply is rescaled and said so; what was forgotten is listed apart, not ranked.',
  },
  selection: {
    'zh-CN': '先进：总分最高且达到最低分、计划按时提交、无否决、无取消评先。末位：总分最低，否决者在先。',
    en: 'Advanced: the highest total that reaches the minimum, plan filed on time, no veto, no award withdrawn. Last: the lowest total, a vetoed one first.',
  },
  lastTwoTownship: {
    'zh-CN': '末位成员：全体成员一并比较，取工作实绩最低两名',
    en: 'Last members: the two lowest work records of all members',
  },
  lastTwoLastUnit: {
    'zh-CN': '末位成员：在末位单位内取工作实绩最低两名',
    en: 'Last members: the two lowest work records inside the last unit',
  },
  lastTwoEachUnit: {
    'zh-CN': '末位成员：各单位内分别取工作实绩最低两名',
    en: 'Last members: the two lowest work records inside each unit',
  },
  presence: {
    'zh-CN': '{scope}；在岗不足当月工作日一半者不参加，{leaders}。',
    en: '{scope}; present less than half of the working days: left out; {leaders}.',
  },
  leadersIn: { 'zh-CN': '含组长', en: 'leaders included' },
  leadersOut: { 'zh-CN': '不含组长', en: 'leaders not included' },
  deadline: {
    'zh-CN': '计划期限：当月第 {day} 个工作日。工作日：{calendar}，《工作日历》另行调整 {overrides} 天。',
    en: 'Plans are due on working day {day} of the month. Working days: {calendar}, {overrides} changed by the Calendar sheet.',
  },
  statutory: {
    'zh-CN': '周一至周五，并按国务院放假调休安排',
    en: 'Monday to Friday with the State Council’s holidays and shifted workdays',
  },
  weekends: { 'zh-CN': '周一至周五，不计法定节假日', en: 'Monday to Friday, statutory holidays not observed' },
  yearUnknown: {
    'zh-CN': '⚠ 程序没有 {year} 年的放假调休安排，当年只按周末计算工作日；请在《工作日历》填写放假和调休的日子。',
    en: '⚠ The holidays of {year} are not known to the program, so only weekends count as days off that year; enter holidays and shifted workdays in the Calendar sheet.',
  },
  margin: {
    'zh-CN': '{category}：{upper} 领先 {lower} {margin} 分{close}。',
    en: '{category}: {upper} is {margin} ahead of {lower}{close}.',
  },
  marginSwap: {
    'zh-CN':
      '{category}：{upper} 领先 {lower} {margin} 分{close}；若“{criterion}”满分 {change} 分、其余按比例调整，两者互换。',
    en: '{category}: {upper} is {margin} ahead of {lower}{close}; {change} full points of “{criterion}”, the others rescaled, would swap them.',
  },
  closeMark: { 'zh-CN': '（相差不足半分）', en: ' (less than half a point)' },
  moreClose: {
    'zh-CN': '另有 {count} 处相邻名次相差不足半分。',
    en: '{count} more neighbours differ by less than half a point.',
  },
  provenance: {
    'zh-CN': '程序 效能 {version}　输入摘要 SHA-256 {hash}',
    en: 'Program Xiaoneng {version}   SHA-256 of the entries {hash}',
  },
} as const;
