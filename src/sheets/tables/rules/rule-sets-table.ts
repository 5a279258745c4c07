import { name, number, oneOf, parameters, remark, text } from '../column-kind';
import { table } from '../table';
import { words } from '../words';
import { rankingRules, subjects, tieRules, vetoEffects } from './rule-choices';

export const ruleSetsTable = table({
  name: words('考核办法', 'Rule sets'),
  aliases: ['考核细则'],
  owner: 'people',
  columns: {
    name: {
      header: words('办法', 'Rule set'),
      aliases: ['考核办法', '办法名称', '细则'],
      kind: name,
      presence: 'filled',
      help: words('督查办填写：办法的名称，不重复。', 'The supervision office: its name, used once.'),
    },
    subject: {
      header: words('对象', 'Subject'),
      aliases: ['考核对象'],
      kind: oneOf(subjects),
      presence: 'filled',
      help: words('督查办选择：考核单位还是个人。', 'The supervision office chooses: units or members.'),
    },
    fullTotal: {
      header: words('总分', 'Full total'),
      kind: number({ above: 0, unitWord: '分' }),
      presence: 'optional',
      help: words(
        '各指标满分之和，须正好相等；留空为 100。',
        'The sum of the full points of its criteria, exactly; blank is 100.',
      ),
    },
    ranking: {
      header: words('名次规则', 'Ranking'),
      kind: oneOf(rankingRules),
      presence: 'optional',
      help: words(
        '竞争为 1 2 2 4，连续为 1 2 2 3；留空为竞争。',
        'Competition is 1 2 2 4, dense is 1 2 2 3; blank is competition.',
      ),
    },
    ties: {
      header: words('并列处理', 'Ties'),
      kind: oneOf(tieRules),
      presence: 'optional',
      help: words(
        '总分相同时共享名次，或按并列顺序分出名次；留空为同名次。',
        'Equal totals share a rank, or the tie order separates them; blank shares.',
      ),
    },
    tieOrder: {
      header: words('并列顺序', 'Tie order'),
      kind: text,
      presence: 'optional',
      help: words(
        '指标代码和“扣分”，以逗号分隔；留空为指标的先后，再看扣分。',
        'Criterion codes and "Deductions", separated by commas; blank: the criteria in their order, then deductions.',
      ),
    },
    bonusCap: {
      header: words('加分上限', 'Bonus cap'),
      kind: number({ from: 0, unitWord: '分' }),
      presence: 'optional',
      help: words(
        '每月加分最多多少分；留空为总分 100 时 5 分，按比例。',
        'Most bonus points a month; blank: 5 of 100, in proportion.',
      ),
    },
    deductionCap: {
      header: words('扣分上限', 'Deduction cap'),
      kind: number({ from: 0, unitWord: '分' }),
      presence: 'optional',
      help: words(
        '每月扣分最多多少分；留空为总分 100 时 20 分，按比例。',
        'Most deduction points a month; blank: 20 of 100, in proportion.',
      ),
    },
    advancedMinimum: {
      header: words('先进最低分', 'Advanced minimum'),
      kind: number({ from: 0, unitWord: '分' }),
      presence: 'optional',
      help: words(
        '评为先进至少要多少分；留空为总分 100 时 80 分，按比例。',
        'Least total for the advanced group; blank: 80 of 100, in proportion.',
      ),
    },
    vetoEffect: {
      header: words('否决效果', 'Veto effect'),
      kind: oneOf(vetoEffects),
      presence: 'optional',
      help: words('一票否决的后果；留空为取消评先并排后。', 'What a veto does; blank: no award, after all others.'),
    },
    parameters: {
      header: words('参数', 'Parameters'),
      kind: parameters,
      presence: 'optional',
      help: words(
        '本办法与“设置”不同的参数，写作 参数=值; 参数=值。',
        'Settings that differ for this rule set, written as setting=value; setting=value.',
      ),
    },
    basis: {
      header: words('依据', 'Basis'),
      kind: remark,
      presence: 'optional',
      help: words('文件名称与文号。', 'The document it rests on.'),
    },
  },
});
