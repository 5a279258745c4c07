import { remark, text } from '../column-kind';
import { bySupervision } from '../filling';
import { judged, optional, inputTable, wide } from '../table';

export const settingsTable = inputTable(['设置', 'Settings', '参数设置', '系统设置'], bySupervision('asItChanges'), {
  key: judged(text, ['参数', 'Setting', '项目', '参数名'], ['参数的名称。', 'The name of the setting.']),
  value: wide(280)(
    optional(
      text,
      ['值', 'Value', '取值', '参数值', '内容'],
      ['参数的值，留空即取默认值。', 'Its value; left blank, the default holds.'],
    ),
  ),
  note: wide(480)(
    optional(
      remark,
      ['说明', 'Note', '备注'],
      ['任意说明，程序不读。', 'Any explanation; the program does not read it.'],
    ),
  ),
});
