import { name, oneOf, remark } from '../column-kind';
import { table } from '../table';
import { words } from '../words';
import { mailContents } from './people-choices';

export const recipientsTable = table({
  name: words('收件人', 'Recipients'),
  aliases: ['收件人名单'],
  owner: 'people',
  columns: {
    name: {
      header: words('姓名', 'Name'),
      kind: name,
      presence: 'filled',
      help: words('收件人的姓名。', 'Name of the recipient.'),
    },
    post: {
      header: words('职务', 'Post'),
      kind: remark,
      presence: 'optional',
      help: words('用于称呼。', 'Used in the salutation.'),
    },
    email: {
      header: words('邮箱', 'E-mail'),
      aliases: ['电子邮箱'],
      kind: remark,
      presence: 'filled',
      help: words('每格一个地址。', 'One address a cell.'),
    },
    content: {
      header: words('内容', 'Content'),
      kind: oneOf(mailContents),
      presence: 'optional',
      help: words('寄排名、通报还是全部；留空为全部。', 'The ranking, the notice or all; blank is all.'),
    },
  },
});
