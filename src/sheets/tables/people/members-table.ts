import { code, date, name, nameOf, openList } from '../column-kind';
import { emailColumn } from '../common-columns';
import { posts } from './people-choices';
import { byPersonnel } from '../filling';
import { filled, ofUnit, optional, inputTable } from '../table';

export const membersTable = inputTable(
  ['人员', 'Members', '人员名单', '干部名单', '人员名册'],
  byPersonnel('asItChanges'),
  {
    staffNumber: optional(
      code,
      ['工号', 'Staff number', '编号', '人员编号'],
      ['有同名的人时必填，每人一个。', 'Needed where two people share a name; one for each person.'],
    ),
    name: filled(name, ['姓名', 'Name', '人员'], ['姓名。', 'The name.']),
    unit: ofUnit(
      filled(
        nameOf('unit'),
        ['单位', 'Unit', '所在单位', '指挥组', '所在指挥组'],
        ['所在单位，与“单位”表的名称一致。', 'The unit, as named in Units.'],
      ),
    ),
    post: filled(
      openList(posts),
      ['岗位', 'Post', '职务', '职位'],
      ['组长、组员或其他岗位。', 'Leader, member or another post.'],
    ),
    email: emailColumn,
    from: optional(
      date,
      ['起始日期', 'From', '任职日期', '开始日期'],
      ['在这个岗位的第一天；留空为一直在岗。', 'First day in the post; blank: always.'],
    ),
    to: optional(
      date,
      ['结束日期', 'To', '离任日期'],
      ['在这个岗位的最后一天；留空为仍在岗。', 'Last day in the post; blank: still there.'],
    ),
    ruleSet: optional(
      nameOf('ruleSet'),
      ['考核办法', 'Rule set', '办法', '适用办法'],
      ['个人的考核办法；留空为唯一的个人办法。', 'The personal rule set; blank: the only one for members.'],
    ),
  },
);
