// What a row of the log is about.
import { choice, option } from '../choice';

export const loggedActions = choice(
  option('setUp', ['建表', 'Set up']),
  option('adopt', ['对应表格', 'Adopt sheets']),
  option('repair', ['修复填报', 'Repair entries']),
  option('undoRepairs', ['撤销修复', 'Undo repairs']),
  option('rank', ['计算排名', 'Compute ranking']),
  option('publish', ['公布', 'Publish']),
  option('notice', ['生成通报', 'Make notice']),
  option('planMails', ['确认发送', 'Confirm mails']),
  option('sendMails', ['发送邮件', 'Send mails']),
  option('markMail', ['核定邮件', 'Settle mail']),
);
