// Words of 检查结果 and of the explanations in 得分明细.
export const severities = {
  error: { 'zh-CN': '错误', en: 'Error' },
  warning: { 'zh-CN': '警告', en: 'Warning' },
  note: { 'zh-CN': '提示', en: 'Note' },
} as const;

/** What happened to the entry that a finding is about. */
export const handling = {
  error: { 'zh-CN': '待更正', en: 'to be corrected' },
  warning: { 'zh-CN': '请核对', en: 'to be checked' },
  note: { 'zh-CN': '已按此计算', en: 'computed as described' },
} as const;

export const findingsSheet = {
  clean: { 'zh-CN': '没有发现问题。', en: 'No problems found.' },
} as const;

export const ledgerRows = {
  bonus: { 'zh-CN': '加分', en: 'Bonus' },
  deductions: { 'zh-CN': '扣分', en: 'Deductions' },
  total: { 'zh-CN': '总分', en: 'Total' },
} as const;
