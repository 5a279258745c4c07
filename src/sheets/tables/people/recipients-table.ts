import { email, name, oneOf, remark } from '../column-kind';
import { mailContents } from './people-choices';
import { byOffice } from '../filling';
import { inputTable, judged, optional } from '../table';

export const recipientsTable = inputTable(['收件人', 'Recipients', '收件人名单'], byOffice('asItChanges'), {
  name: judged(name, ['姓名', 'Name'], ['收件人的姓名。', 'Name of the recipient.']),
  post: optional(remark, ['职务', 'Post'], ['用于称呼。', 'Used in the salutation.']),
  email: judged(email, ['邮箱', 'E-mail', '电子邮箱'], ['每格一个地址。', 'One address a cell.']),
  content: optional(
    oneOf(mailContents),
    ['内容', 'Content'],
    ['寄排名、通报还是全部；留空为全部。', 'The ranking, the notice or all; blank is all.'],
  ),
});
