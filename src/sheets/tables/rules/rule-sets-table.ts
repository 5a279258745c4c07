import { name, number, oneOf, parameters, text } from '../column-kind';
import { basisColumn } from '../common-columns';
import { rankingRules, subjects, tieRules, vetoEffects } from './rule-choices';
import { bySupervision } from '../filling';
import { filled, optional, inputTable } from '../table';

export const ruleSetsTable = inputTable(['考核办法', 'Rule sets', '考核细则'], bySupervision('asItChanges'), {
  name: filled(
    name,
    ['办法', 'Rule set', '考核办法', '办法名称', '细则'],
    ['办法的名称，不重复。', 'Its name, used once.'],
  ),
  subject: filled(oneOf(subjects), ['对象', 'Subject', '考核对象'], ['考核单位还是个人。', 'Units or members.']),
  fullTotal: optional(
    number({ above: 0, unitWord: '分' }),
    ['总分', 'Full total'],
    ['各指标满分之和，须正好相等；留空为 100。', 'The sum of the full points of its criteria, exactly; blank is 100.'],
  ),
  ranking: optional(
    oneOf(rankingRules),
    ['名次规则', 'Ranking'],
    ['竞争为 1 2 2 4，连续为 1 2 2 3；留空为竞争。', 'Competition is 1 2 2 4, dense is 1 2 2 3; blank is competition.'],
  ),
  ties: optional(
    oneOf(tieRules),
    ['并列处理', 'Ties'],
    [
      '总分相同时共享名次，或按并列顺序分出名次；留空为同名次。',
      'Equal totals share a rank, or the tie order separates them; blank shares.',
    ],
  ),
  tieOrder: optional(
    text,
    ['并列顺序', 'Tie order'],
    [
      '指标代码和“扣分”，以逗号分隔；留空为指标的先后，再看扣分。',
      'Criterion codes and "Deductions", separated by commas; blank: the criteria in their order, then deductions.',
    ],
  ),
  bonusCap: optional(
    number({ from: 0, unitWord: '分' }),
    ['加分上限', 'Bonus cap'],
    [
      '每月加分最多多少分；留空为总分 100 时 5 分，按比例。',
      'Most bonus points a month; blank: 5 of 100, in proportion.',
    ],
  ),
  deductionCap: optional(
    number({ from: 0, unitWord: '分' }),
    ['扣分上限', 'Deduction cap'],
    [
      '每月扣分最多多少分；留空为总分 100 时 20 分，按比例。',
      'Most deduction points a month; blank: 20 of 100, in proportion.',
    ],
  ),
  advancedMinimum: optional(
    number({ from: 0, unitWord: '分' }),
    ['先进最低分', 'Advanced minimum'],
    [
      '评为先进至少要多少分；留空为总分 100 时 80 分，按比例。',
      'Least total for the advanced group; blank: 80 of 100, in proportion.',
    ],
  ),
  vetoEffect: optional(
    oneOf(vetoEffects),
    ['否决效果', 'Veto effect'],
    ['一票否决的后果；留空为取消评先并排后。', 'What a veto does; blank: no award, after all others.'],
  ),
  parameters: optional(
    parameters,
    ['参数', 'Parameters'],
    [
      '本办法与“设置”不同的参数，写作 参数=值; 参数=值。',
      'Settings that differ for this rule set, written as setting=value; setting=value.',
    ],
  ),
  basis: basisColumn,
});
