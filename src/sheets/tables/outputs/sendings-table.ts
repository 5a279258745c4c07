import { code, email, month, name, number, oneOf, remark, text } from '../column-kind';
import { filled, optional, outputTable, wide } from '../table';
import { channels, mailKinds, sendingStates } from './sending-choices';

export const sendingsTable = outputTable(['发送记录', 'Mail log'], {
  month: filled(month, ['月份', 'Month'], ['考核月份。', 'The month assessed.']),
  version: filled(
    number({ from: 1, whole: true }),
    ['版本', 'Version'],
    ['结果的版本。', 'The version of the result.'],
  ),
  channel: filled(
    oneOf(channels),
    ['渠道', 'Channel'],
    ['邮件，或只写成本机文件。', 'By mail, or only as a file on the own machine.'],
  ),
  kind: wide(140)(filled(oneOf(mailKinds), ['内容', 'Content'], ['寄的是什么。', 'What the mail brings.'])),
  name: optional(name, ['收件人', 'Recipient'], ['收件人的姓名。', 'Name of the recipient.']),
  address: wide(260)(filled(email, ['邮箱', 'E-mail'], ['寄往的地址。', 'Where it goes.'])),
  subject: wide(400)(filled(text, ['主题', 'Subject'], ['邮件的主题。', 'Subject of the mail.'])),
  state: filled(
    oneOf(sendingStates),
    ['状态', 'State'],
    [
      '待核实表示可能已经寄出：请先查看发件箱，再说明是否已发出，程序不会自行重发。',
      'To be looked into: it may have gone out. Look among the sent mails and say whether it did; it is not sent again by itself.',
    ],
  ),
  time: wide(130)(optional(text, ['时间', 'Time'], ['状态最后改变的时间。', 'When the state last changed.'])),
  run: optional(code, ['批次', 'Run'], ['同一次发送的各行相同。', 'The same for all mails of one run.']),
  note: wide(320)(
    optional(remark, ['说明', 'Note'], ['没有发出的原因，或由谁核实。', 'Why it was not sent, or who looked into it.']),
  ),
  mark: optional(
    code,
    ['校验码', 'Mark'],
    ['印在邮件上的公布的校验码。', 'The mark of the publication, as the mail prints it.'],
  ),
  key: wide(180)(
    filled(
      code,
      ['键', 'Key'],
      [
        '月份、版本、地址和内容的 SHA-256，同一封邮件只发一次。',
        'SHA-256 of month, version, address and content, by which a mail is sent only once.',
      ],
    ),
  ),
});
