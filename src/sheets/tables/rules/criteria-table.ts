import { code, name, number, oneOf, parameters, remark } from '../column-kind';
import { table } from '../table';
import { words } from '../words';
import { methods } from './rule-choices';

export const criteriaTable = table({
  name: words('考核指标', 'Criteria'),
  aliases: ['考核项目'],
  owner: 'people',
  columns: {
    ruleSet: {
      header: words('办法', 'Rule set'),
      aliases: ['考核办法'],
      kind: name,
      presence: 'filled',
      help: words('督查办填写：考核办法的名称。', 'The supervision office: the name of the rule set.'),
    },
    code: {
      header: words('代码', 'Code'),
      aliases: ['指标代码'],
      kind: code,
      presence: 'filled',
      help: words('短代码，如 A、B，在一套办法内不重复。', 'A short code such as A or B, used once in a rule set.'),
    },
    name: {
      header: words('指标', 'Criterion'),
      aliases: ['指标名称', '考核内容'],
      kind: name,
      presence: 'filled',
      help: words('指标的名称，印在排名表上。', 'Its name, as printed in the ranking.'),
    },
    method: {
      header: words('计分方式', 'Method'),
      aliases: ['评分方式', '计分方法'],
      kind: oneOf(methods),
      presence: 'filled',
      help: words('督查办选择：怎样算出这一项的得分。', 'The supervision office chooses how it is scored.'),
    },
    fullPoints: {
      header: words('满分', 'Full points'),
      aliases: ['分值', '权重'],
      kind: number({ above: 0, unitWord: '分' }),
      presence: 'filled',
      help: words(
        '这一项的满分；一套办法合计等于总分。',
        'Its full points; those of a rule set sum to its full total.',
      ),
    },
    parameters: {
      header: words('参数', 'Parameters'),
      kind: parameters,
      presence: 'optional',
      help: words(
        '计分方式的参数，写作 参数=值; 参数=值；留空取默认值。',
        'Parameters of the method, written as name=value; name=value; blank keeps the defaults.',
      ),
    },
    basis: {
      header: words('依据', 'Basis'),
      kind: remark,
      presence: 'optional',
      help: words('文件条款。', 'The article it rests on.'),
    },
  },
});
