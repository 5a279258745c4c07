// What decided a selection, and what to do where nothing did.
export const decidedBy = {
  total: { 'zh-CN': '以总分定', en: 'by the total' },
  criterion: { 'zh-CN': '并列，以“{criterion}”分定', en: 'tied, decided by “{criterion}”' },
  deductions: { 'zh-CN': '并列，以扣分少者为先', en: 'tied, decided by fewer deductions' },
  veto: { 'zh-CN': '一票否决', en: 'by the veto' },
  decision: { 'zh-CN': '并列，由领导组审定', en: 'tied, decided by the leading group' },
} as const;

export const undecided = {
  advanced: {
    'zh-CN':
      '先进未定：{candidates} 并列，并列顺序分不出先后。请在《审定》填一行：月份 {month}，事项 先进，决定 写单位名称，并填审定人、日期、理由，再重新计算。',
    en: 'Advanced group undecided: {candidates} are tied after the whole tie chain. Add a row to Decisions: month {month}, matter Advanced, the name decided on, by whom, date and reason; then compute again.',
  },
  last: {
    'zh-CN':
      '末位未定：{candidates} 并列，并列顺序分不出先后。请在《审定》填一行：月份 {month}，事项 末位，决定 写单位名称，并填审定人、日期、理由，再重新计算。',
    en: 'Last group undecided: {candidates} are tied after the whole tie chain. Add a row to Decisions: month {month}, matter Last, the name decided on, by whom, date and reason; then compute again.',
  },
  lastTwo: {
    'zh-CN':
      '末位成员未定：{candidates} 并列，还缺 {places} 名。请在《审定》填一行：月份 {month}，事项 末位成员，决定 写所缺姓名，并填审定人、日期、理由，再重新计算。',
    en: 'Last members undecided: {candidates} are tied and {places} more must be named. Add a row to Decisions: month {month}, matter Last members, the names decided on, by whom, date and reason; then compute again.',
  },
} as const;

export const selections = {
  named: { 'zh-CN': '{name}（{group}）　{total} 分，{decidedBy}', en: '{name} ({group})   {total}, {decidedBy}' },
  vacant: { 'zh-CN': '空缺：{reason}', en: 'vacant: {reason}' },
  nobody: { 'zh-CN': '不评：{reason}', en: 'none: {reason}' },
  undecided: { 'zh-CN': '⚠ 待审定', en: '⚠ to decide' },
} as const;
