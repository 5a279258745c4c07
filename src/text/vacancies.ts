// Why a place of honour or a last place stays vacant.
import { words } from './language';

export const vacancies = {
  noContestCategory: words(
    '没有可评选的类别：请在《设置》的“评先类别”中写明',
    'no category to choose from: name it in Settings as Contest category',
  ),
  severalRuleSets: words(
    '{category}使用的考核办法不止一个（{ruleSets}），总分不能一起比较',
    '{category} is under more than one rule set ({ruleSets}), so totals cannot be compared',
  ),
  nobodyRanked: words('本月没有参加排名的单位', 'nobody is ranked this month'),
  tooFewRanked: words('参加排名的单位不足两个', 'fewer than two are ranked'),
  nobodyEligible: words(
    '没有符合评先条件的单位（达到最低分、计划按时提交、无否决和取消评先）',
    'nobody is eligible (minimum total, plan filed on time, no veto, no award withdrawn)',
  ),
  aboveThreshold: words('得分均不低于末位门槛', 'no total is below the threshold for a last place'),
  decidedVacant: words('领导组审定空缺', 'the leading group decided to leave it vacant'),
};
