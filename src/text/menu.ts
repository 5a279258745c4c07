// The menu in the spreadsheet and the few questions it asks.
import { words } from './language';

export const menu = {
  title: words('效能考核', 'Effectiveness'),
  checkEntries: words('检查填报', 'Check entries'),
  computeMonthlyRanking: words('计算月度排名', 'Compute monthly ranking'),
  more: words('更多', 'More'),
  adopt: words('采用现有工作簿', 'Adopt this workbook'),
  setUp: words('创建缺少的工作表', 'Create the missing sheets'),
  undoRepairs: words('撤销修复', 'Undo repairs'),
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
  adoptCorrections: words(
    '以上都对，就留空并点“确定”，对应关系会写入《设置》的“表映射”，其他内容一概不动。有不对的，写明对应关系再点“确定”，例如 月度计划.完成时限=要求完成时间；没有的写成 月度计划.权重=无；几条之间用分号隔开。点“取消”什么也不写。',
    'If all of this is right, leave the field empty and press OK: the mapping is kept in the sheet Settings and nothing else is touched. Otherwise write what is right, such as Monthly plan.Due=Deadline, or Monthly plan.Weight=none where you have no such thing, with semicolons between several, and press OK. Cancel writes nothing.',
  ),
  help: words(
    '1. 已有工作簿的，先用“更多 > 采用现有工作簿”；“更多 > 创建缺少的工作表”补齐其余表格，已有的不动。\n2. 各单位和督查办公室填写计划、评分、测评和加扣分。\n3. “检查填报”列出问题及所在单元格。\n4. “计算月度排名”生成《排名》《得分明细》《检查结果》；改正填报后可随时重新计算。',
    '1. If you have a workbook of your own, begin with “More > Adopt this workbook”; “More > Create the missing sheets” adds the other tables, and existing sheets stay as they are.\n2. Units and the supervision office enter plans, scores, ballots and events.\n3. “Check entries” lists problems with their cells.\n4. “Compute monthly ranking” writes the ranking, the score details and the findings; correct the entries and compute again at any time.',
  ),
};

/** What is said when an action has finished. */
export const outcomes = {
  created: words('已创建：{sheets}', 'Created: {sheets}'),
  adopted: words(
    '已采用。对应关系保存在《设置》的“表映射”，新建的工作表：{created}。接下来请执行“检查填报”。',
    'Adopted. The mapping is kept in the sheet Settings; sheets created: {created}. Next, run “Check entries”.',
  ),
  nothingToAdopt: words(
    '这本工作簿已经采用过，没有需要写入的内容。',
    'This workbook has been adopted already; there was nothing to write.',
  ),
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
