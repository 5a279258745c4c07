// Why nothing was done, and what to do about it: problem, place, cause, remedy.
import { words } from './language';

export const refusals = {
  locked: words(
    '另一个人正在本工作簿中计算，本次没有开始，什么也没有改动。请稍等片刻再试。',
    'Somebody else is computing in this workbook, so this run did not start and changed nothing. Try again in a moment.',
  ),
  unexpected: words(
    '程序内部出错，没有完成。您填报的内容没有改动；已写的结果表可能不完整，再次执行同一操作会重新写全。若再次出错，请把运行日志交给维护人员。',
    'The program failed inside and did not finish. What people entered is unchanged; result sheets may be incomplete and the same action, run again, writes them whole. If it fails again, give the run log to whoever maintains the program.',
  ),
  unreadable: words('无法计算排名：{problems}', 'The ranking cannot be computed: {problems}'),
  monthMalformed: words(
    '看不懂月份“{month}”。请写成 2026-10 的样子。',
    'The month “{month}” cannot be understood. Write it as 2026-10.',
  ),
  monthUnknown: words(
    '《评分》和《月度计划》中没有 {month} 的内容。表中现有的月份：{months}。请改选其中一个月，或先填报 {month}。',
    'Scores and Monthly plan hold nothing for {month}. Months present: {months}. Choose one of them, or enter {month} first.',
  ),
  noMonths: words(
    '《评分》和《月度计划》中还没有任何月份的内容。请先填报，再计算。',
    'Scores and Monthly plan hold no month yet. Enter the month first, then compute.',
  ),
  sheetNotOurs: words(
    '工作表《{sheet}》不是本程序生成的，因此没有覆盖。请把它改名或移走，再重新执行。',
    'The sheet “{sheet}” was not made by this program, so it was not overwritten. Rename or move it, then run again.',
  ),
  sheetProtected: words(
    '您没有编辑工作表《{sheet}》的权限，因此什么也没有写。请由有权限的人执行，或请表格所有者授权。',
    'You may not edit the sheet “{sheet}”, so nothing was written. Have somebody with the right run this, or ask the owner for it.',
  ),
};
