// What is wrong with the targets of the year and with the tasks that serve them.
import { words } from '../../language';

export const targetFindings = {
  'target-without-measure': words(
    '年度目标“{target}”没有衡量标准。请写明怎样算达到，最好有数字。',
    'The year target “{target}” has no measure. Say what counts as reached, with a figure if possible.',
  ),
  'target-weight-missing': words(
    '“{subject}”的年度目标有的写了权重，有的没有。请都填上，或都留空（同等重要）。',
    'Some year targets of “{subject}” have a weight and some have none. Fill in all of them, or none for equal shares.',
  ),
  'target-weights-sum': words(
    '“{subject}”的年度目标权重之和是 {sum}，不是 100。请改正权重。',
    'The weights of the year targets of “{subject}” sum to {sum}, not to 100. Correct them.',
  ),
  'person-without-target': words(
    '“{person}”{year}年没有{categories}。请在《年度目标》补填。',
    '“{person}” has no target of the kind {categories} for {year}. Enter it in Year targets.',
  ),
  'plan-target-unknown': words(
    '事项“{task}”写的年度目标“{target}”不在《年度目标》中。请改正编号。',
    'Task “{task}” names the year target “{target}”, which is not in Year targets. Correct the number.',
  ),
  'target-not-served': words(
    '年度目标“{target}”本月到期，但本月计划没有对应的事项。请在《月度计划》的“年度目标”写上它的编号，或改正时限。',
    'The year target “{target}” is due this month and no task serves it. Write its number in the column Year target of Monthly plan, or correct its due date.',
  ),
};
