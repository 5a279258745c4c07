import { code, month, number, text } from '../column-kind';
import { table } from '../table';
import { words } from '../words';

export const runLogTable = table({
  name: words('运行日志', 'Run log'),
  aliases: [],
  owner: 'program',
  columns: {
    time: {
      header: words('时间', 'Time'),
      kind: text,
      presence: 'filled',
      help: words('开始的时间。', 'When it began.'),
    },
    user: { header: words('操作人', 'User'), kind: text, presence: 'optional', help: words('谁操作。', 'Who ran it.') },
    action: {
      header: words('操作', 'Action'),
      kind: text,
      presence: 'filled',
      help: words('做了什么。', 'What was done.'),
    },
    month: {
      header: words('月份', 'Month'),
      kind: month,
      presence: 'optional',
      help: words('考核月份。', 'The month assessed.'),
    },
    version: {
      header: words('版本', 'Version'),
      kind: number({ from: 1, whole: true }),
      presence: 'optional',
      help: words('结果的版本。', 'Version of the result.'),
    },
    counts: {
      header: words('数量', 'Counts'),
      kind: text,
      presence: 'optional',
      help: words('单位、人员和问题的数量。', 'Units, members and findings.'),
    },
    resultHash: {
      header: words('结果摘要', 'Result hash'),
      kind: code,
      presence: 'optional',
      help: words('结果的 SHA-256 摘要。', 'SHA-256 of the result.'),
    },
    chainHash: {
      header: words('链值', 'Chain hash'),
      kind: code,
      presence: 'filled',
      help: words('上一行链值与本行内容的摘要。', 'SHA-256 of the row before and this one.'),
    },
  },
});
