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
  head: words(
    '{month}填报检查：错误 {errors} 处，警告 {warnings} 处，提示 {notes} 处（{date} {time}）',
    'Check of {month}: {errors} errors, {warnings} warnings, {notes} notes ({date} {time})',
  ),
  noMonth: words('全部月份', 'all months'),
  use: words(
    '点单元格地址就跳到那一格。“改为”有内容的可以自动修复：在“修复”列选 ✓，再点菜单“检查填报”。改好一处，下次检查就少一行。',
    'Click an address to go to its cell. Where “Change to” is filled the repair can be made for you: choose ✓ under “Repair”, then run “Check entries”. What is mended is gone at the next check.',
  ),
  clean: words('没有发现问题。', 'No problems found.'),
  change: words('“{from}” → {to}', '“{from}” → {to}'),
  text: words('“{text}”', '“{text}”'),
};
