import { name, number, oneOf, openList, remark } from '../column-kind';
import { table } from '../table';
import { words } from '../words';
import { unitCategories, yesOrNo } from './people-choices';

export const unitsTable = table({
  name: words('单位', 'Units'),
  aliases: ['单位名单', '考核单位'],
  owner: 'people',
  columns: {
    name: {
      header: words('名称', 'Name'),
      aliases: ['单位名称', '单位', '指挥组'],
      kind: name,
      presence: 'filled',
      help: words(
        '督查办填写：单位名称，在本工作簿内不重复。',
        'The supervision office: its name, used once in the workbook.',
      ),
    },
    category: {
      header: words('类别', 'Category'),
      aliases: ['单位类别', '类型'],
      kind: openList(unitCategories),
      presence: 'filled',
      help: words(
        '只在同类之间排名；可以写列表以外的类别。',
        'Ranked only among its own category; any further category may be written.',
      ),
    },
    ruleSet: {
      header: words('考核办法', 'Rule set'),
      aliases: ['办法', '适用办法'],
      kind: name,
      presence: 'filled',
      help: words('按哪一套考核办法考核。', 'The rule set it is assessed by.'),
    },
    leader: {
      header: words('负责人', 'Leader'),
      aliases: ['组长', '主要负责人'],
      kind: name,
      presence: 'optional',
      help: words('印在排名表上的负责人。', 'The leader, as printed in the ranking.'),
    },
    email: {
      header: words('邮箱', 'E-mail'),
      aliases: ['电子邮箱'],
      kind: remark,
      presence: 'optional',
      help: words('结果寄往的一个地址。', 'One address that its result is sent to.'),
    },
    competes: {
      header: words('参评', 'Assessed'),
      aliases: ['是否参评'],
      kind: oneOf(yesOrNo),
      presence: 'optional',
      help: words('否：留在名单里但不排名；留空为是。', 'No: stays in the list but is not ranked; blank is yes.'),
    },
    difficulty: {
      header: words('难度系数', 'Difficulty'),
      aliases: ['系数'],
      kind: number({ above: 0, percent: 'asRatio' }),
      presence: 'optional',
      help: words('乘在每个指标上的系数；留空为 1。', 'A coefficient on each item; blank is 1.'),
    },
    parent: {
      header: words('上级单位', 'Parent unit'),
      aliases: ['所属单位'],
      kind: name,
      presence: 'optional',
      help: words('按下级均值计分时，归入哪个单位。', 'The unit whose score is the mean of its sub-units.'),
    },
  },
});
