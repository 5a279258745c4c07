import { remark, text } from '../column-kind';
import { table } from '../table';
import { words } from '../words';

export const settingsTable = table({
  name: words('设置', 'Settings'),
  aliases: ['参数设置', '系统设置'],
  owner: 'people',
  columns: {
    key: {
      header: words('参数', 'Setting'),
      aliases: ['项目', '参数名'],
      kind: text,
      presence: 'judged',
      help: words('督查办填写：参数的名称。', 'The supervision office: the name of the setting.'),
    },
    value: {
      header: words('值', 'Value'),
      aliases: ['取值', '参数值', '内容'],
      kind: text,
      presence: 'optional',
      help: words(
        '督查办填写：参数的值，留空即取默认值。',
        'The supervision office: its value; left blank, the default holds.',
      ),
    },
    note: {
      header: words('说明', 'Note'),
      aliases: ['备注'],
      kind: remark,
      presence: 'optional',
      help: words('任意说明，程序不读。', 'Any explanation; the program does not read it.'),
    },
  },
});
