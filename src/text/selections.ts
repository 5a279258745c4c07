// What decided a selection, and what to do where nothing did.
import { words } from './language';

export const decidedBy = {
  total: words('以总分定', 'by the total'),
  criterion: words('并列，以“{criterion}”分定', 'tied, decided by “{criterion}”'),
  deductions: words('并列，以扣分少者为先', 'tied, decided by fewer deductions'),
  veto: words('一票否决', 'by the veto'),
  decision: words('并列，由领导组审定', 'tied, decided by the leading group'),
};

export const undecided = {
  advanced: words(
    '先进未定：{candidates} 并列，并列顺序分不出先后。请在《审定》填一行：月份 {month}，事项 先进，决定 写单位名称，并填审定人、日期、理由，再重新计算。',
    'Advanced group undecided: {candidates} are tied after the whole tie chain. Add a row to Decisions: month {month}, matter Advanced, the name decided on, by whom, date and reason; then compute again.',
  ),
  last: words(
    '末位未定：{candidates} 并列，并列顺序分不出先后。请在《审定》填一行：月份 {month}，事项 末位，决定 写单位名称，并填审定人、日期、理由，再重新计算。',
    'Last group undecided: {candidates} are tied after the whole tie chain. Add a row to Decisions: month {month}, matter Last, the name decided on, by whom, date and reason; then compute again.',
  ),
  lastTwo: words(
    '末位成员未定：{candidates} 并列，还缺 {places} 名。请在《审定》填一行：月份 {month}，事项 末位成员，决定 写所缺姓名，并填审定人、日期、理由，再重新计算。',
    'Last members undecided: {candidates} are tied and {places} more must be named. Add a row to Decisions: month {month}, matter Last members, the names decided on, by whom, date and reason; then compute again.',
  ),
};

export const selections = {
  named: words('{name}（{group}）　{total} 分，{decidedBy}', '{name} ({group})   {total}, {decidedBy}'),
  vacant: words('空缺：{reason}', 'vacant: {reason}'),
  nobody: words('不评：{reason}', 'none: {reason}'),
  undecided: words('⚠ 待审定', '⚠ to decide'),
};
