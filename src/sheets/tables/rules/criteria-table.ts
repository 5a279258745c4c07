import { code, name, nameOf, number, oneOf, parameters } from '../column-kind';
import { basisColumn } from '../common-columns';
import { methods } from './rule-choices';
import { bySupervision } from '../filling';
import { filled, optional, inputTable } from '../table';

export const criteriaTable = inputTable(['考核指标', 'Criteria', '考核项目'], bySupervision('asItChanges'), {
  ruleSet: filled(
    nameOf('ruleSet'),
    ['办法', 'Rule set', '考核办法'],
    ['考核办法的名称。', 'The name of the rule set.'],
  ),
  code: filled(
    code,
    ['代码', 'Code', '指标代码'],
    ['短代码，如 A、B，在一套办法内不重复。', 'A short code such as A or B, used once in a rule set.'],
  ),
  name: filled(
    name,
    ['指标', 'Criterion', '指标名称', '考核内容'],
    ['指标的名称，印在排名表上。', 'Its name, as printed in the ranking.'],
  ),
  method: filled(
    oneOf(methods),
    ['计分方式', 'Method', '评分方式', '计分方法'],
    ['怎样算出这一项的得分。', 'How it is scored.'],
  ),
  fullPoints: filled(
    number({ above: 0, unitWord: '分' }),
    ['满分', 'Full points', '分值', '权重'],
    ['这一项的满分；一套办法合计等于总分。', 'Its full points; those of a rule set sum to its full total.'],
  ),
  parameters: optional(
    parameters,
    ['参数', 'Parameters'],
    [
      '计分方式的参数，写作 参数=值; 参数=值；留空取默认值。',
      'Parameters of the method, written as name=value; name=value; blank keeps the defaults.',
    ],
  ),
  basis: basisColumn,
});
