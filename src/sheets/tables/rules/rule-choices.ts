// The closed lists of 考核办法, 考核指标 and 加扣分标准.
import type { EventEffect } from '../../../core/rules/event-rule';
import type { Method } from '../../../core/rules/method';
import type { RuleSet } from '../../../core/rules/rule-set';
import { choice, option } from '../choice';

export const subjects = choice<RuleSet['subject']>(
  option('unit', ['单位', 'Unit'], ['指挥组', '集体']),
  option('member', ['个人', 'Member'], ['人员', '干部', '组员']),
);

export const rankingRules = choice<RuleSet['ranking']>(
  option('competition', ['竞争', 'Competition']),
  option('dense', ['连续', 'Dense']),
);

export const tieRules = choice<RuleSet['ties']>(
  option('shared', ['同名次', 'Shared rank'], ['并列']),
  option('chain', ['按并列顺序', 'By tie order']),
);

export const vetoEffects = choice<RuleSet['vetoEffect']>(
  option('afterOthers', ['取消评先并排后', 'No award and after all others'], ['No award, after all others']),
  option('worstGrade', ['定为最差等次', 'Worst grade']),
  option('oneGradeDown', ['降一等次', 'One grade down']),
);

export const methods = choice<Method['kind']>(
  option('rated', ['评分', 'Rated']),
  option('planCompletion', ['计划完成', 'Plan completion']),
  option('timeliness', ['时间节点', 'Timeliness'], ['完成时间节点']),
  option('ballot', ['民主测评', 'Ballot']),
  option('deduct', ['扣分', 'Deduct']),
  option('points', ['得分', 'Points']),
  option('completionRatio', ['完成比例', 'Completion ratio']),
  option('relativeToBest', ['最优比', 'Relative to best']),
  option('rankPoints', ['排名赋分', 'Rank points']),
  option('meanOfUnits', ['下级均值', 'Mean of units']),
);

export const eventEffects = choice<EventEffect>(
  option('veto', ['否决', 'Veto'], ['一票否决']),
  option('noAward', ['取消评先', 'No award']),
  option('noYearlyExcellent', ['取消评优', 'No yearly excellent']),
  option('publicNotice', ['通报', 'Public notice'], ['通报批评']),
);

export const progressions = choice<'perPersonAndYear'>(option('perPersonAndYear', ['按人按年', 'Per person and year']));
