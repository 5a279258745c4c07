// What each action is called in the log and where somebody is told who is at work.
import { words } from './language';

export const runActions = {
  setUp: words('创建工作表', 'Create sheets'),
  adopt: words('采用工作簿', 'Adopt workbook'),
  check: words('检查填报', 'Check entries'),
  repair: words('修复填报', 'Repair entries'),
  undoRepairs: words('撤销修复', 'Undo repairs'),
  rank: words('计算排名', 'Compute ranking'),
  publish: words('公布排名', 'Publish ranking'),
  notice: words('生成通报', 'Make notice'),
  planMails: words('确认邮件', 'Confirm mails'),
  sendMails: words('发送邮件', 'Send mails'),
  markMail: words('核定邮件', 'Settle mail'),
  verify: words('核对日志', 'Verify log'),
  selfTest: words('自检', 'Self-test'),
};

export type RunAction = keyof typeof runActions;

/** Whoever runs something, where the platform tells no address. */
export const somebody = words('有人', 'Somebody');
