// What is said of sending mails, besides the mails themselves.
import { words } from './language';

/** Why a mail has not gone out, or what is known of it; kept in the mail log. */
export const sendingNotes = {
  failed: words('邮件服务没有接受，它的答复：{reason}', 'The mail service refused it and said: {reason}'),
  broken: words(
    '交给邮件服务时连接中断，可能已经寄出：请查看“已发送”邮件再说明。它的答复：{reason}',
    'The connection broke while it was handed over, so it may have gone out: look among the sent mails and say so. The service said: {reason}',
  ),
  time: words('时间用完，请点“继续”', 'Time was over: continue'),
  quota: words('今天的发信额度用完，明天请点“继续”', 'The quota of today is used up: continue tomorrow'),
  asked: words('有人要求停止，请点“继续”', 'Somebody asked to stop: continue when ready'),
  unknown: words(
    '上一次发送在这封邮件上中断，可能已经寄出：请查看“已发送”邮件再说明',
    'The former run broke off at this mail, which may have gone out: look among the sent mails and say so',
  ),
  markedSent: words('{person} 已核实：已发出', '{person} looked: it was sent'),
  markedAgain: words('{person} 已核实：没有发出，重新发送', '{person} looked: it was not sent and goes out again'),
};

export const testMail = {
  subject: words('【测试】{subject}', '[Test] {subject}'),
  banner: words(
    '这是测试邮件，只寄给您，不作记录。正式发送时共有下列 {count} 封。',
    'This is a test that goes to you alone and is not recorded. These are the {count} mails that would be sent.',
  ),
  mail: words('{number}. 寄给 {name} {address}：{subject}', '{number}. To {name} {address}: {subject}'),
};
