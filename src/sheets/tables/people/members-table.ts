import { code, date, name, openList, remark } from '../column-kind';
import { table } from '../table';
import { words } from '../words';
import { posts } from './people-choices';

export const membersTable = table({
  name: words('人员', 'Members'),
  aliases: ['人员名单', '干部名单', '人员名册'],
  owner: 'people',
  columns: {
    staffNumber: {
      header: words('工号', 'Staff number'),
      aliases: ['编号', '人员编号'],
      kind: code,
      presence: 'optional',
      help: words('有同名的人时必填，每人一个。', 'Needed where two people share a name; one for each person.'),
    },
    name: {
      header: words('姓名', 'Name'),
      aliases: ['人员'],
      kind: name,
      presence: 'filled',
      help: words('组织办填写：姓名。', 'The personnel office: the name.'),
    },
    unit: {
      header: words('单位', 'Unit'),
      aliases: ['所在单位', '指挥组', '所在指挥组'],
      kind: name,
      presence: 'filled',
      mayBeMerged: true,
      help: words('所在单位，与“单位”表的名称一致。', 'The unit, as named in Units.'),
    },
    post: {
      header: words('岗位', 'Post'),
      aliases: ['职务', '职位'],
      kind: openList(posts),
      presence: 'filled',
      help: words('组长、组员或其他岗位。', 'Leader, member or another post.'),
    },
    email: {
      header: words('邮箱', 'E-mail'),
      aliases: ['电子邮箱'],
      kind: remark,
      presence: 'optional',
      help: words('本人结果寄往的一个地址。', 'One address for the own result.'),
    },
    from: {
      header: words('起始日期', 'From'),
      aliases: ['任职日期', '开始日期'],
      kind: date,
      presence: 'optional',
      help: words('在这个岗位的第一天；留空为一直在岗。', 'First day in the post; blank: always.'),
    },
    to: {
      header: words('结束日期', 'To'),
      aliases: ['离任日期'],
      kind: date,
      presence: 'optional',
      help: words('在这个岗位的最后一天；留空为仍在岗。', 'Last day in the post; blank: still there.'),
    },
    ruleSet: {
      header: words('考核办法', 'Rule set'),
      aliases: ['办法', '适用办法'],
      kind: name,
      presence: 'optional',
      help: words('个人的考核办法；留空为唯一的个人办法。', 'The personal rule set; blank: the only one for members.'),
    },
  },
});
