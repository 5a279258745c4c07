// Words of 检查结果 and of the explanations in 得分明细.
import { words } from './language';

export const severities = {
  error: words('错误', 'Error'),
  warning: words('警告', 'Warning'),
  note: words('提示', 'Note'),
};

/** What happened to the entry that a finding is about. */
export const handling = {
  error: words('待更正', 'to be corrected'),
  warning: words('请核对', 'to be checked'),
  note: words('已按此计算', 'computed as described'),
};

export const findingsSheet = {
  clean: words('没有发现问题。', 'No problems found.'),
};
