import { name, nameOf, number, oneOf, openList } from '../column-kind';
import { emailColumn } from '../common-columns';
import { unitCategories, yesOrNo } from './people-choices';
import { bySupervision } from '../filling';
import { filled, optional, inputTable } from '../table';

export const unitsTable = inputTable(['单位', 'Units', '单位名单', '考核单位'], bySupervision('asItChanges'), {
  name: filled(
    name,
    ['名称', 'Name', '单位名称', '单位', '指挥组'],
    ['单位名称，在本工作簿内不重复。', 'Its name, used once in the workbook.'],
  ),
  category: filled(
    openList(unitCategories),
    ['类别', 'Category', '单位类别', '类型'],
    [
      '只在同类之间排名；可以写列表以外的类别。',
      'Ranked only among its own category; any further category may be written.',
    ],
  ),
  ruleSet: filled(
    nameOf('ruleSet'),
    ['考核办法', 'Rule set', '办法', '适用办法'],
    ['按哪一套考核办法考核。', 'The rule set it is assessed by.'],
  ),
  leader: optional(
    name,
    ['负责人', 'Leader', '组长', '主要负责人'],
    ['印在排名表上的负责人。', 'The leader, as printed in the ranking.'],
  ),
  email: emailColumn,
  competes: optional(
    oneOf(yesOrNo),
    ['参评', 'Assessed', '是否参评'],
    ['否：留在名单里但不排名；留空为是。', 'No: stays in the list but is not ranked; blank is yes.'],
  ),
  difficulty: optional(
    number({ above: 0, percent: 'asRatio' }),
    ['难度系数', 'Difficulty', '系数'],
    ['乘在每个指标上的系数；留空为 1。', 'A coefficient on each item; blank is 1.'],
  ),
  parent: optional(
    nameOf('unit'),
    ['上级单位', 'Parent unit', '所属单位'],
    ['按下级均值计分时，归入哪个单位。', 'The unit whose score is the mean of its sub-units.'],
  ),
});
