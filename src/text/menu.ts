// The menu in the spreadsheet and the few questions it asks.
import { words } from './language';

export const menu = {
  title: words('效能考核', 'Effectiveness'),
  checkEntries: words('检查填报', 'Check entries'),
  computeMonthlyRanking: words('计算月度排名', 'Compute monthly ranking'),
  setUp: words('创建缺少的工作表', 'Create the missing sheets'),
  help: words('使用说明', 'Help'),
};

export const prompts = {
  whichMonth: words(
    '要计算哪个月？写法如 2026-10；留空则取表中最近的月份。',
    'Which month? Write it as 2026-10; leave empty for the latest month in the sheets.',
  ),
  setUpConfirm: words(
    '将创建缺少的工作表，已有的工作表一概不动。继续吗？',
    'The missing sheets will be created; existing sheets are not touched. Go on?',
  ),
  help: words(
    '1. “创建缺少的工作表”建立全部表格，已有的不动。\n2. 各单位和督查办公室填写计划、评分、测评和加扣分。\n3. “检查填报”列出问题及所在单元格。\n4. “计算月度排名”生成《排名》《得分明细》《检查结果》；改正填报后可随时重新计算。',
    '1. “Create the missing sheets” makes every table; existing sheets stay as they are.\n2. Units and the supervision office enter plans, scores, ballots and events.\n3. “Check entries” lists problems with their cells.\n4. “Compute monthly ranking” writes the ranking, the score details and the findings; correct the entries and compute again at any time.',
  ),
};

/** What is said when an action has finished. */
export const outcomes = {
  created: words('已创建：{sheets}', 'Created: {sheets}'),
  nothingToCreate: words('全部工作表都已存在，没有创建新表。', 'Every sheet exists already; nothing was created.'),
  checked: words(
    '{month} 检查完毕：错误 {errors} 处，警告 {warnings} 处，提示 {notes} 处。详见《检查结果》。',
    '{month} checked: {errors} errors, {warnings} warnings, {notes} notes. See the sheet Findings.',
  ),
  ranked: words(
    '{month} 排名已计算：错误 {errors} 处，警告 {warnings} 处，待审定 {undecided} 项。已写入：{sheets}',
    '{month} ranked: {errors} errors, {warnings} warnings, {undecided} to be decided. Written: {sheets}',
  ),
};
