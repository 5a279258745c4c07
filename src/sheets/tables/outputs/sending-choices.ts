// The words of 发送记录.
import { choice, option } from '../choice';

/** What became of a mail; only the program writes it. */
export const sendingStates = choice(
  option('planned', ['待发送', 'Planned']),
  option('sending', ['发送中', 'Sending']),
  option('sent', ['已发送', 'Sent']),
  option('failed', ['发送失败', 'Failed']),
  option('waiting', ['等待续发', 'Waiting']),
  option('unknown', ['待核实', 'To be looked into']),
);

export const channels = choice(option('mail', ['邮件', 'Mail']), option('outbox', ['本机发件箱', 'Local outbox']));

export const mailKinds = choice(
  option('ranking', ['排名', 'Ranking']),
  option('notice', ['通报', 'Notice']),
  option('all', ['排名和通报', 'Ranking and notice']),
  option('unit', ['单位明细', 'Unit details']),
  option('member', ['本人明细', 'Own details']),
);
