// What each sheet is for, in a sentence; only the guide says it.
import type { Table } from '../tables/table';

const purposes: Readonly<Record<string, string>> = {
  设置: 'Settings of the whole workbook, one a row; what is not written keeps its default.',
  考核办法: 'Each row is a rule set; subjects of one category under one rule set are ranked together.',
  考核指标: 'The criteria of each rule set; their order is the order in which ties are compared.',
  单位: 'The units that are assessed, one a row.',
  人员: 'One row for each post of a person; a transfer makes two rows.',
  出勤: 'Days present of those who were not there all month; others count by their posts.',
  计划提交: 'On which day each unit handed in its plan of the month.',
  月度计划: 'One row a task: planned at month start, reported at month end.',
  延期: 'Approved extensions and exemptions, one a row.',
  评分: 'One row for each score of a rater for a subject and criterion.',
  民主测评: 'Counts for each class of raters; never single ballots.',
  加扣分标准:
    'What an event of each type and grade is worth; a type written here replaces the built-in rules of that type as a whole.',
  加扣分: 'Special assessments, incidents, bonus and deductions, one a row as they happen.',
  审定: 'Decisions of the leading group: who is chosen in a tie, who is excused, and that a month may be published.',
  异议: 'What somebody has against a published result, and what became of it; it changes no result by itself.',
  工作日历: 'Days that differ from the statutory calendar, which need not be typed.',
  年度目标: 'What each person or unit is to reach in the year, one target a row; only checked, never scored.',
  收件人: 'The leaders that results are sent to.',
  得分明细: 'Every score of every month and version, with the cells it came from.',
  修复记录: 'Every repair with the old value and the new one, so that the last ones can be taken back.',
  公示: 'One row for each published version: who approved it, until when it is public, and its hashes.',
  运行日志:
    'Who did what, when, to which result; every row takes in the one before, so that nothing can be altered unseen.',
  发送记录: 'One row for each mail and what became of it, so that nothing is sent twice and nothing is missed unseen.',
  检查结果: 'What is wrong with the entries, worst first; rewritten by every check.',
};

/** Empty for a sheet that nobody has described; a test finds it. */
export function sheetPurpose({ name }: Table): string {
  return purposes[name['zh-CN']] ?? '';
}
