// What is wrong with rule sets, criteria and what they refer to.
import { words } from '../../language';

export const ruleFindings = {
  'points-do-not-sum': words(
    '考核办法“{ruleSet}”各指标满分之和是 {sum}，不等于总分 {full}，该办法不能用于排名。请在《考核指标》改满分，或在《考核办法》改总分。',
    'The full points of rule set “{ruleSet}” sum to {sum}, not to its total of {full}, so it ranks nobody. Correct the full points in Criteria or the total in Rule sets.',
  ),
  'rule-set-unknown': words(
    '没有名为“{ruleSet}”的考核办法，{subject} 不参加排名。{nearest}请改正名称，或在《考核办法》中增加。',
    'There is no rule set “{ruleSet}”, so {subject} is not ranked. {nearest}Correct the name or add it to Rule sets.',
  ),
  'rule-set-doubled': words(
    '考核办法“{ruleSet}”出现了两次，分不清用哪一个。请只保留一行，或改成不同的名称。',
    'The rule set “{ruleSet}” is there twice and nobody can tell which counts. Keep one row or rename one.',
  ),
  'criterion-unknown': words(
    '“{subject}”适用的考核办法里没有指标“{criterion}”，这一行没有计入。{nearest}请写指标代码或名称。',
    'The rule set of “{subject}” has no criterion “{criterion}”, so this row does not count. {nearest}Write the code or the name of a criterion.',
  ),
  'criterion-doubled': words(
    '考核办法“{ruleSet}”的指标代码“{criterion}”重复。请给每个指标不同的代码。',
    'The criterion code “{criterion}” is there twice in rule set “{ruleSet}”. Give every criterion its own code.',
  ),
  'sub-units-circular': words(
    '“{unit}”的下级均值绕回了自己，无法计算。请在《单位》改正上级单位，或在《考核指标》的参数写明单位。',
    'The mean of units of “{unit}” leads back to itself and cannot be computed. Correct the parent units in Units or name the units in the parameters of Criteria.',
  ),
  'rule-set-not-named': words(
    '“{subject}”没有写明考核办法，也没有唯一可用的办法，不参加排名。请填考核办法。',
    '“{subject}” names no rule set and there is no single one to take, so it is not ranked. Enter the rule set.',
  ),
  'rule-set-of-other-subject': words(
    '考核办法“{ruleSet}”的对象与“{subject}”不符（单位或个人），不参加排名。请换一个办法，或改办法的对象。',
    'The rule set “{ruleSet}” is for the other kind of subject (units or members), so “{subject}” is not ranked. Choose another rule set or correct its subject.',
  ),
  'tie-step-unknown': words(
    '考核办法“{ruleSet}”的并列顺序里有“{criterion}”，但没有这个指标代码。请改正并列顺序。',
    'The tie order of rule set “{ruleSet}” names “{criterion}”, which is no criterion code of it. Correct the tie order.',
  ),
  'sub-units-missing': words(
    '“{unit}”按下级均值计分，但没有找到下级单位，不参加排名。请在《单位》填上级单位，或在指标参数中写明单位。',
    '“{unit}” is scored by the mean of its units and has none, so it is not ranked. Enter parent units in Units or name the units in the parameters of the criterion.',
  ),
  'sub-unit-without-total': words(
    '“{unit}”的下级单位“{subUnit}”没有总分，没有计入均值。请先处理该下级单位的问题。',
    '“{subUnit}”, a unit below “{unit}”, has no total and is left out of the mean. Mend that unit first.',
  ),
  'month-not-begun': words(
    '{month} 还没有开始（今天是 {today}），没有检查日期是否在将来。到月底请再检查一次。',
    '{month} has not begun (today is {today}), so dates in the future were not looked for. Check again at the end of the month.',
  ),
  'units-missing': words(
    '《单位》中没有任何单位，无法评比。请填写参评的单位。',
    'There is no unit in Units, so there is nothing to rank. Enter the units that compete.',
  ),
  'contest-without-units': words(
    '评先类别“{category}”没有参评的单位，先进和末位空缺。请改正《设置》的“评先类别”，或《单位》的类别。',
    'No competing unit is of the contest category “{category}”, so advanced and last stay vacant. Correct the contest category in Settings or the categories in Units.',
  ),
  'members-by-built-in-rules': words(
    '没有个人的考核办法，成员按程序自带的办法“{ruleSet}”计分。不给成员排名的，请在《设置》把“成员参评”改为“否”；要排名的，可在《考核办法》另写一个个人的办法。',
    'There is no rule set for members, so they are scored by the built-in one, “{ruleSet}”. Write No for Members compete in Settings if members are not to be ranked, or add a rule set for members in Rule sets.',
  ),
  'rule-sets-differ': words(
    '“{unit}”用考核办法“{ruleSet}”，其他{category}用“{other}”，不在一起排名，先进和末位空缺。请改为同一个办法，或给它另立类别。',
    '“{unit}” is under rule set “{ruleSet}” and the others of {category} under “{other}”: they are not ranked together and advanced and last stay vacant. Use one rule set, or give the unit a category of its own.',
  ),
  'criterion-not-quantified': words(
    '考核办法“{ruleSet}”的指标“{criterion}”参数“{parameter}”使这一项分不出高低。请在《考核指标》的参数中写明数值，或删去它以取默认值。',
    'In rule set “{ruleSet}” the parameter “{parameter}” of “{criterion}” leaves the criterion without effect. Give it a figure in the parameters of Criteria, or delete it for the default.',
  ),
  'event-rule-without-points': words(
    '加扣分标准“{type}”的“{grade}”既没有分值也没有效果。请填分值，或写明效果。',
    'The event rule “{type}”, “{grade}” has neither points nor effects. Enter the points or the effects.',
  ),
};
