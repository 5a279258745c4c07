import { code, date, month, name, names, number, text } from '../column-kind';
import { filled, optional, outputTable, wide } from '../table';

const HASH_PIXELS = 120;

export const publicationsTable = outputTable(['公示', 'Publications'], {
  month: filled(month, ['月份', 'Month'], ['考核月份。', 'The month assessed.']),
  version: filled(
    number({ from: 1, whole: true }),
    ['版本', 'Version'],
    ['从 1 起，更正后加一。', 'From 1; a correction adds one.'],
  ),
  approvedBy: filled(name, ['审定人', 'Approved by'], ['谁审定的。', 'Who approved the result.']),
  approvedOn: filled(date, ['审定日期', 'Approved on'], ['审定的日期。', 'The day it was approved.']),
  publishedOn: filled(date, ['公布日期', 'Published on'], ['公布的日期。', 'The day it was published.']),
  publicUntil: filled(
    date,
    ['公示截止', 'Public until'],
    ['公示期的最后一天，异议在此之前提出。', 'The last day of the publicity period; objections are taken until then.'],
  ),
  reason: wide(280)(
    optional(
      text,
      ['更正理由', 'Reason'],
      ['为什么有这一版；第 1 版为空。', 'Why there is a further version; blank for the first.'],
    ),
  ),
  advanced: optional(name, ['先进', 'Advanced'], ['空缺时为空。', 'Blank where the place is vacant.']),
  last: optional(name, ['末位', 'Last'], ['空缺时为空。', 'Blank where the place is vacant.']),
  lastTwo: optional(names, ['末位成员', 'Last members'], ['以顿号分隔。', 'Separated by 、.']),
  inputHash: wide(HASH_PIXELS)(
    filled(code, ['输入哈希', 'Input hash'], ['填报内容的 SHA-256。', 'SHA-256 of the entries.']),
  ),
  resultHash: wide(HASH_PIXELS)(
    filled(code, ['结果哈希', 'Result hash'], ['结果的 SHA-256。', 'SHA-256 of the result.']),
  ),
  contentHash: wide(HASH_PIXELS)(
    filled(
      code,
      ['内容哈希', 'Content hash'],
      ['排名表和得分明细内容的 SHA-256。', 'SHA-256 of what stands on the ranking sheet and in the ledger.'],
    ),
  ),
  mark: wide(HASH_PIXELS)(
    filled(
      code,
      ['校验码', 'Mark'],
      [
        '运行日志中公布那一行的前 12 位，印在排名、通报和邮件上。',
        'First 12 characters of the row of the run log, printed on the ranking, the notice and the mails.',
      ],
    ),
  ),
});
