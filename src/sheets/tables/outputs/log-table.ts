import { code, month, number, oneOf, remark, text } from '../column-kind';
import { filled, optional, outputTable, wide } from '../table';
import { loggedActions } from './log-choices';

export const logTable = outputTable(['运行日志', 'Run log'], {
  number: filled(
    number({ from: 1, whole: true }),
    ['序号', 'No.'],
    ['从 1 起连续编号，不空号。', 'From 1 on, without gaps.'],
  ),
  time: wide(130)(filled(text, ['时间', 'Time'], ['执行的日期和时间。', 'Day and time of the run.'])),
  person: optional(remark, ['操作人', 'Person'], ['谁执行的，知道时才有。', 'Who ran it, where that is known.']),
  action: filled(oneOf(loggedActions), ['事项', 'Action'], ['做了什么。', 'What was done.']),
  month: optional(
    month,
    ['月份', 'Month'],
    ['考核月份；涉及整个工作簿的为空。', 'The month assessed; blank for what concerns the whole workbook.'],
  ),
  version: optional(number({ from: 1, whole: true }), ['版本', 'Version'], ['结果的版本。', 'Version of the result.']),
  detail: wide(320)(optional(text, ['说明', 'Detail'], ['数量和名称。', 'Counts and names.'])),
  inputHash: wide(120)(
    optional(code, ['输入哈希', 'Input hash'], ['当时填报内容的 SHA-256。', 'SHA-256 of the entries of that moment.']),
  ),
  resultHash: wide(120)(
    optional(code, ['结果哈希', 'Result hash'], ['算出结果的 SHA-256。', 'SHA-256 of the result computed from them.']),
  ),
  contentHash: wide(120)(
    optional(
      code,
      ['内容哈希', 'Content hash'],
      ['写入各单元格内容的 SHA-256。', 'SHA-256 of the cells that were written.'],
    ),
  ),
  chain: wide(470)(
    filled(
      code,
      ['链', 'Chain'],
      [
        '上一行的链与本行内容的 SHA-256；前 12 位印在通报和邮件上。',
        'SHA-256 of the chain above and of this row; its first 12 characters are printed on notices and mails.',
      ],
    ),
  ),
});
