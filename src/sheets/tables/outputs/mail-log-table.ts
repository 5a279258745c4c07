import { code, month, number, text } from '../column-kind';
import { table } from '../table';
import { words } from '../words';

export const mailLogTable = table({
  name: words('发送记录', 'Mail log'),
  aliases: [],
  owner: 'program',
  columns: {
    key: {
      header: words('键', 'Key'),
      kind: code,
      presence: 'filled',
      help: words('月份、版本、收件人和内容的摘要。', 'SHA-256 of month, version, recipient and content.'),
    },
    month: {
      header: words('月份', 'Month'),
      kind: month,
      presence: 'filled',
      help: words('考核月份。', 'The month assessed.'),
    },
    version: {
      header: words('版本', 'Version'),
      kind: number({ from: 1, whole: true }),
      presence: 'filled',
      help: words('结果的版本。', 'Version of the result.'),
    },
    recipient: {
      header: words('收件人', 'Recipient'),
      kind: text,
      presence: 'filled',
      help: words('收件地址。', 'The address.'),
    },
    state: {
      header: words('状态', 'State'),
      kind: text,
      presence: 'filled',
      help: words('计划、发送中、已发送、失败、等待、不明。', 'Planned, sending, sent, failed, waiting, unknown.'),
    },
    time: {
      header: words('时间', 'Time'),
      kind: text,
      presence: 'optional',
      help: words('状态变化的时间。', 'When the state changed.'),
    },
    note: {
      header: words('说明', 'Note'),
      kind: text,
      presence: 'optional',
      help: words('失败的原因等。', 'Reason of a failure and the like.'),
    },
  },
});
