// The menu in the spreadsheet and the few questions it asks.
import { words } from './language';

export const menu = {
  title: words('效能考核', 'Effectiveness'),
  checkEntries: words('检查填报', 'Check entries'),
  computeMonthlyRanking: words('计算月度排名', 'Compute monthly ranking'),
  publish: words('审定公布', 'Approve and publish'),
  generateNotice: words('生成通报', 'Generate notice'),
  emailResults: words('邮件发送结果', 'Email results'),
  more: words('更多', 'More'),
  explainRank: words('为什么是这个名次？', 'Why this rank?'),
  setUp: words('建表与认领', 'Set up or adopt this workbook'),
  undoRepairs: words('撤销修复', 'Undo repairs'),
  verify: words('核对日志', 'Verify the log'),
  selfTest: words('自检', 'Self-test'),
  help: words('使用说明', 'Help'),
};

export const prompts = {
  whichMonth: words(
    '要计算哪个月？写法如 2026-10；留空则取表中最近的月份。',
    'Which month? Write it as 2026-10; leave empty for the latest month in the sheets.',
  ),
  help: words(
    '第一次使用：点“更多 > 建表与认领”，三步完成——认出现有的表，核对对应关系，补齐缺少的表；已有内容不动。\n\n每个月：\n1. 各单位和督查办公室填写计划、评分、测评和加扣分。\n2. “检查填报”列出问题，点一下就到那个单元格，能安全改好的可以勾选修复。\n3. “计算月度排名”生成草稿，改正填报后可随时重新计算。\n4. 领导组审定后，“审定公布”把草稿定为第一版，此后不再改动。\n5. “生成通报”得到可张贴的通报和海报，“邮件发送结果”先预览再发送。\n6. 有人问起，选中那一行，点“更多 > 为什么是这个名次？”。公布后要更正，改好填报，再公布一版。',
    'The first time: “More > Set up or adopt this workbook” takes three steps - your sheets are recognised, you look over what stands for what, and missing sheets are added. What is there stays.\n\nEach month:\n1. Units and the supervision office enter plans, scores, ballots and events.\n2. “Check entries” lists problems; a click goes to the cell, and what can safely be repaired can be ticked.\n3. “Compute monthly ranking” makes a draft; correct the entries and compute again at any time.\n4. Once the leading group has approved, “Approve and publish” makes it version 1, which never changes again.\n5. “Generate notice” makes the notice and the poster for the wall; “Email results” shows every mail before it goes.\n6. When somebody asks, select the row and click “More > Why this rank?”. To correct a published month, mend the entries and publish a further version.',
  ),
};

/** What is said when an action has finished. */
export const outcomes = {
  ranked: words(
    '{month} 排名已计算：错误 {errors} 处，警告 {warnings} 处，待审定 {undecided} 项。已写入：{sheets}',
    '{month} ranked: {errors} errors, {warnings} warnings, {undecided} to be decided. Written: {sheets}',
  ),
};
