// The menu in the spreadsheet and the few questions it asks.
export const menu = {
  title: { 'zh-CN': '效能考核', en: 'Effectiveness' },
  checkEntries: { 'zh-CN': '检查填报', en: 'Check entries' },
  computeMonthlyRanking: { 'zh-CN': '计算月度排名', en: 'Compute monthly ranking' },
  setUp: { 'zh-CN': '创建缺少的工作表', en: 'Create the missing sheets' },
  help: { 'zh-CN': '使用说明', en: 'Help' },
} as const;

export const prompts = {
  whichMonth: {
    'zh-CN': '要计算哪个月？写法如 2026-10；留空则取表中最近的月份。',
    en: 'Which month? Write it as 2026-10; leave empty for the latest month in the sheets.',
  },
  setUpConfirm: {
    'zh-CN': '将创建缺少的工作表，已有的工作表一概不动。继续吗？',
    en: 'The missing sheets will be created; existing sheets are not touched. Go on?',
  },
  help: {
    'zh-CN':
      '1. “创建缺少的工作表”建立全部表格，已有的不动。\n2. 各单位和督查办公室填写计划、评分、测评和加扣分。\n3. “检查填报”列出问题及所在单元格。\n4. “计算月度排名”生成《排名》《得分明细》《检查结果》；改正填报后可随时重新计算。',
    en: '1. “Create the missing sheets” makes every table; existing sheets stay as they are.\n2. Units and the supervision office enter plans, scores, ballots and events.\n3. “Check entries” lists problems with their cells.\n4. “Compute monthly ranking” writes the ranking, the score details and the findings; correct the entries and compute again at any time.',
  },
} as const;

/** What is said when an action has finished. */
export const outcomes = {
  created: { 'zh-CN': '已创建：{sheets}', en: 'Created: {sheets}' },
  nothingToCreate: {
    'zh-CN': '全部工作表都已存在，没有创建新表。',
    en: 'Every sheet exists already; nothing was created.',
  },
  checked: {
    'zh-CN': '{month} 检查完毕：错误 {errors} 处，警告 {warnings} 处，提示 {notes} 处。详见《检查结果》。',
    en: '{month} checked: {errors} errors, {warnings} warnings, {notes} notes. See the sheet Findings.',
  },
  ranked: {
    'zh-CN': '{month} 排名已计算：错误 {errors} 处，警告 {warnings} 处，待审定 {undecided} 项。已写入：{sheets}',
    en: '{month} ranked: {errors} errors, {warnings} warnings, {undecided} to be decided. Written: {sheets}',
  },
} as const;
