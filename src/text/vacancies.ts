// Why a place of honour or a last place stays vacant.
export const vacancies = {
  noContestCategory: {
    'zh-CN': '没有可评选的类别：请在《设置》的“评先类别”中写明',
    en: 'no category to choose from: name it in Settings as Contest category',
  },
  severalRuleSets: {
    'zh-CN': '{category}使用的考核办法不止一个（{ruleSets}），总分不能一起比较',
    en: '{category} is under more than one rule set ({ruleSets}), so totals cannot be compared',
  },
  nobodyRanked: { 'zh-CN': '本月没有参加排名的单位', en: 'nobody is ranked this month' },
  tooFewRanked: { 'zh-CN': '参加排名的单位不足两个', en: 'fewer than two are ranked' },
  nobodyEligible: {
    'zh-CN': '没有符合评先条件的单位（达到最低分、计划按时提交、无否决和取消评先）',
    en: 'nobody is eligible (minimum total, plan filed on time, no veto, no award withdrawn)',
  },
  aboveThreshold: { 'zh-CN': '得分均不低于末位门槛', en: 'no total is below the threshold for a last place' },
  decidedVacant: { 'zh-CN': '领导组审定空缺', en: 'the leading group decided to leave it vacant' },
} as const;
