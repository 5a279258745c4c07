// What decided a selection, and what to do where nothing did.
import { words } from './language';

export const decidedBy = {
  total: words('以总分定', 'by the total'),
  criterion: words('并列，以“{criterion}”分定', 'tied, decided by “{criterion}”'),
  deductions: words('并列，以扣分少者为先', 'tied, decided by fewer deductions'),
  veto: words('一票否决', 'by the veto'),
  decision: words('并列，由领导组审定', 'tied, decided by the leading group'),
};

export const undecided = words(
  '{matter}未定：{candidates} 并列，按并列顺序分不出先后，还缺 {places} 名。请在《审定》填一行：月份 {month}，事项 {matter}，决定 写选定的名称，并填审定人、日期、理由，再重新计算。',
  '{matter} undecided: {candidates} are tied after the whole tie chain and {places} must be named. Add a row to Decisions: month {month}, matter {matter}, the names decided on, by whom, date and reason; then compute again.',
);

export const selections = {
  named: words('{name}（{group}）　{total} 分，{decidedBy}', '{name} ({group})   {total}, {decidedBy}'),
  vacant: words('空缺：{reason}', 'vacant: {reason}'),
  nobody: words('不评：{reason}', 'none: {reason}'),
  undecided: words('⚠ 待审定', '⚠ to decide'),
};
