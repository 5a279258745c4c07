// What is wrong with scores, raters and ballots.
import { words } from '../../language';

export const scoreFindings = {
  'score-missing': words(
    '“{subject}”的指标“{criterion}”未评分，不参加排名。请在《评分》补上得分，或写 免评 并说明理由。',
    '“{subject}” has no score for “{criterion}” and is not ranked. Enter it in Scores, or excuse it with Excused and a reason.',
  ),
  'score-out-of-range': words(
    '得分 {value} 不在 0 到 {maximum} 之间。请改正得分。',
    'The score {value} is not between 0 and {maximum}. Correct it.',
  ),
  'score-scale-doubtful': words(
    '指标“{criterion}”的得分都不超过满分 {full}，现按百分制计算。若是按 {full} 分打的，请在《考核指标》的参数写 量程={full}。',
    'No score of “{criterion}” is above its full points of {full}; they are read as out of 100. If they were given out of {full}, write Scale={full} in the parameters of Criteria.',
  ),
  'score-spread': words(
    '“{subject}”的指标“{criterion}”评分相差 {spread} 分，超过 20 分。请核对各评分人的得分。',
    'The scores of “{subject}” for “{criterion}” differ by {spread}, more than 20. Check what each rater gave.',
  ),
  'rater-doubled': words(
    '{rater} 对“{subject}”的指标“{criterion}”打了两次分，分不清以哪次为准。请只保留一行。',
    '{rater} scored “{subject}” twice for “{criterion}” and nobody can tell which counts. Keep one row.',
  ),
  'rater-recused': words(
    '{rater} 与“{subject}”有任职关系，其评分按回避处理，没有计入。无须更改。',
    '{rater} has a post in “{subject}”, so the score is recused and does not count. Nothing to change.',
  ),
  'ballots-missing': words(
    '“{subject}”没有民主测评票，该指标不计，其余按比例折算。若已测评，请在《民主测评》补填票数。',
    '“{subject}” has no ballots: the criterion does not count and the others are rescaled. If ballots were cast, enter them in Ballots.',
  ),
  'ballot-class-unused': words(
    '“{subject}”的{class}测评有效票不足 {minimum} 张，该类不用，其余类别按比例计。无须更改；若漏填，请补填。',
    'The class {class} of “{subject}” has fewer than {minimum} valid ballots and is not used; the other classes share its weight. Nothing to change unless ballots are missing.',
  ),
  'criteria-not-applicable': words(
    '“{subject}”不计的指标（{criteria}）过多，或首要指标不计，不参加排名。请核对这些指标的填报。',
    '“{subject}” has too many criteria that do not apply ({criteria}), or its first one, and is not ranked. Check what was entered for them.',
  ),
  'score-not-used': words(
    '指标“{criterion}”不按评分计算，这一行没有计入。请删去这一行，或改正指标。',
    '“{criterion}” is not scored from Scores, so this row does not count. Delete it or correct the criterion.',
  ),
  'value-doubled': words(
    '“{subject}”的指标“{criterion}”填了两个数值，分不清用哪一个。请只保留一行。',
    '“{subject}” has two values for “{criterion}” and nobody can tell which counts. Keep one row.',
  ),
  'value-unusable': words(
    '数值 {value} 不能用于这种计分方式。请改正数值。',
    'The value {value} cannot be used by this method. Correct it.',
  ),
  'target-not-positive': words(
    '“{subject}”的指标“{criterion}”目标是 {target}，必须大于 0。请改正目标。',
    'The target of “{subject}” for “{criterion}” is {target} and must be above 0. Correct it.',
  ),
  'difficulty-not-positive': words(
    '“{subject}”的难度系数必须大于 0。请改正难度系数。',
    'The difficulty of “{subject}” must be above 0. Correct it.',
  ),
  'ballot-class-unknown': words(
    '“{class}”不是考核办法中的评议人类别，这一行没有计入。请改正类别，或在指标参数中写明该类别的权重。',
    '“{class}” is no class of raters of the rule set, so this row does not count. Correct it, or give the class a weight in the parameters of the criterion.',
  ),
  'ballot-count-not-whole': words(
    '票数 {value} 不是 0 以上的整数。请改正票数。',
    'The count {value} is not a whole number from 0 up. Correct it.',
  ),
  'rater-scores-equal': words(
    '{rater} 对全部 {count} 个单位的“{criterion}”打了同样的分，没有分出高低，照常计入。请请评分人核对。',
    '{rater} gave all {count} units the same score for “{criterion}”, which tells none apart; it counts all the same. Ask the rater to check.',
  ),
  'ballots-more-than-voters': words(
    '“{subject}”的{class}测评有 {ballots} 票，多于参评人数 {voters}。请核对票数和参评人数。',
    '“{subject}” has {ballots} ballots of the class {class}, more than its {voters} voters. Check the counts and the number of voters.',
  ),
  'voters-differ': words(
    '“{subject}”的{class}参评人数是 {voters}，其他单位是 {usual}。请核对参评人数。',
    '“{subject}” has {voters} voters of the class {class}, other units have {usual}. Check the number of voters.',
  ),
  'ballots-all-equal': words(
    '{class}对全部 {count} 个单位的测评结果完全一样，没有分出高低，照常计入。请核对票数是否抄重。',
    'The ballots of the class {class} are the same for all {count} units, which tells none apart; they count all the same. Check that none were copied.',
  ),
  excused: words(
    '“{subject}”经批准免评，不参加排名。无须更改。',
    '“{subject}” is excused and not ranked. Nothing to change.',
  ),
};
