// Why nothing was done, and what to do about it: problem, place, cause, remedy.
import { words } from '../language';
import { mailRefusals } from './mail-refusals';
import { noticeRefusals } from './notice-refusals';
import { publicationRefusals } from './publication-refusals';

export const refusals = {
  ...mailRefusals,
  ...noticeRefusals,
  ...publicationRefusals,
  locked: words(
    '另一个人正在本工作簿中计算，本次没有开始，什么也没有改动。请稍等片刻再试。',
    'Somebody else is computing in this workbook, so this run did not start and changed nothing. Try again in a moment.',
  ),
  lockedBy: words(
    '{person} 从 {since} 起正在本工作簿中执行“{action}”，本次没有开始，什么也没有改动。请等其完成后再试；若其窗口已经关闭，几分钟后锁会自动解开。',
    '{person} has been running “{action}” in this workbook since {since}, so this run did not start and changed nothing. Try again when it has finished; if its window is closed, the lock opens by itself within minutes.',
  ),
  unexpected: words(
    '程序内部出错，没有完成。除《修复记录》列出的以外，您填报的内容没有改动；已写的结果表可能不完整，再次执行同一操作会重新写全。若再次出错，请把运行日志交给维护人员。',
    'The program failed inside and did not finish. Apart from what the sheet Repairs lists, what people entered is unchanged; result sheets may be incomplete and the same action, run again, writes them whole. If it fails again, give the run log to whoever maintains the program.',
  ),
  changedMeanwhile: words(
    '您确认期间，有别人改动了这个工作簿，刚才看到的已不是现在的情况，所以什么也没有改动。请再执行一次，看过以后再确认。',
    'Somebody changed this workbook while you were asked, so what you saw is no longer how things stand, and nothing was changed. Do it again and look before you confirm.',
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
  markMalformed: words(
    '“{mark}”不是校验码。校验码是通报和邮件上“校验码”后面的 12 位字符，由数字和 a 到 f 组成，请照抄。',
    '“{mark}” is no mark of the log. A mark is the 12 characters after “mark” on a notice or a mail, figures and letters from a to f; copy it exactly.',
  ),
  noMonths: words(
    '《评分》和《月度计划》中还没有任何月份的内容。请先填报，再计算。',
    'Scores and Monthly plan hold no month yet. Enter the month first, then compute.',
  ),
  mappingMalformed: words(
    '看不懂对应关系“{mapping}”。请写成 表=自己的工作表 或 表.列=自己的表头，几条之间用分号隔开，例如 月度计划.完成时限=要求完成时间。',
    'The mapping “{mapping}” cannot be understood. Write sheet=your sheet or sheet.column=your header, with semicolons between them, such as Monthly plan.Due=Deadline.',
  ),
  correctedSheetUnknown: words(
    '工作簿里没有工作表“{sheet}”。请照抄表名，现有：{sheets}。',
    'The workbook has no sheet “{sheet}”. Copy the name exactly; there are: {sheets}.',
  ),
  correctedHeaderUnknown: words(
    '对应的工作表里没有表头“{header}”。请照抄表头，现有：{headers}。',
    'The sheets concerned have no header “{header}”. Copy it exactly; there are: {headers}.',
  ),
  adoptionOpen: words(
    '还有 {count} 处要先说明或修改，因此什么也没有写。第一处：{first}',
    '{count} points have to be answered or mended first, so nothing was written. The first: {first}',
  ),
  placeGone: words(
    '“{place}”已经不在这个工作簿里，可能被改名、删除或移走了。请重新检查，再点新的位置。',
    '“{place}” is no longer in this workbook; it may have been renamed, deleted or moved. Check again and use the new place.',
  ),
  settingsWithoutValues: words(
    '《设置》没有“参数”和“值”两列，无处保存对应关系，因此什么也没有写。请补上这两个表头，或把这张表改名后再试。',
    'The sheet Settings has no columns “Setting” and “Value” to keep the mapping in, so nothing was written. Add the two headers, or rename the sheet and try again.',
  ),
  sheetNotOurs: words(
    '工作表《{sheet}》不是本程序生成的，因此没有覆盖。请把它改名或移走，再重新执行。',
    'The sheet “{sheet}” was not made by this program, so it was not overwritten. Rename or move it, then run again.',
  ),
  sheetProtected: words(
    '您没有编辑《{place}》的权限（保护说明：{protection}），因此什么也没有写。请由有权限的人执行，或请表格所有者把您的邮箱加到“设置”的“编辑人”里，再由有权限的人点一次“建表与认领”。',
    'You may not edit “{place}” (protection: {protection}), so nothing was written. Have somebody with the right run this, or ask the owner to add your address to Editors in Settings and have somebody with the right click “Set up or adopt this workbook” once.',
  ),
};
