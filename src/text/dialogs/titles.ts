// What stands above each dialog.
import { words } from '../language';

export const dialogTitles = {
  check: words('检查填报', 'Check entries'),
  mail: words('邮件发送结果', 'Email results'),
  notice: words('生成通报', 'Generate notice'),
  publish: words('审定公布', 'Approve and publish'),
  'self-test': words('自检', 'Self-test'),
  setup: words('建表与认领', 'Set up or adopt this workbook'),
  why: words('为什么是这个名次？', 'Why this rank?'),
};
