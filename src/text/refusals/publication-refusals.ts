// Why a month was not published, or why there is no published month to make a notice or a mail of.
import { words } from '../language';

export const publicationRefusals = {
  publicationWithErrors: words(
    '{month} 还有 {errors} 处错误没有更正，不能公布（草稿仍可计算和查看）。请按《检查结果》改正后再公布。',
    '{errors} errors of {month} still stand, so it cannot be published; a draft can. Mend what Findings lists, then publish.',
  ),
  publicationUndecided: words(
    '{month} 还有 {count} 项并列没有审定，不能公布。请由领导组在《审定》中写明决定后再公布。',
    '{count} ties of {month} are still undecided, so it cannot be published. Have the leading group decide them in Decisions first.',
  ),
  publicationUnread: words(
    '工作表《{sheet}》读不出来，“{unit}”的结果没有把握，不能公布。请改正那张表后再公布。',
    'The sheet “{sheet}” cannot be read, so nothing sure can be said of “{unit}” and the month cannot be published. Mend the sheet first.',
  ),
  publicationUnchanged: words(
    '{month} 第 {version} 版公布以后，结果没有变，没有什么可以公布。',
    'The result of {month} has not changed since version {version} was published, so there is nothing to publish.',
  ),
  approvalAbsent: words(
    '{month} 第 {version} 版没有审定，不能公布。请在《审定》写明：事项“公布”、决定“同意”、审定人、日期和理由。',
    'Version {version} of {month} has no approval and cannot be published. Add a row to Decisions: matter “Publication”, decision “Approved”, decided by, date and reason.',
  ),
  approvalWithheld: words(
    '{by} 于 {on} 的决定是“{decision}”，不是同意，因此没有公布 {month}。经同意后请在《审定》另起一行。',
    '{by} decided “{decision}” on {on}, which is no approval, so {month} was not published. Add a new row to Decisions once it is approved.',
  ),
  approvalUsed: words(
    '{by} 于 {on} 的审定已用于 {month} 第 {version} 版。更正要重新审定：请在《审定》另起一行，写明新的日期和理由。',
    'The approval by {by} of {on} was for version {version} of {month}. A correction needs its own: add a row to Decisions with a new date and the reason.',
  ),
  approvalInFuture: words(
    '审定日期 {on} 在今天（{today}）之后，因此没有公布。请改正日期。',
    'The approval is dated {on}, after today ({today}), so nothing was published. Correct the date.',
  ),
  approvalDateMalformed: words(
    '看不懂审定日期“{date}”。请写成 2026-11-02 的样子。',
    'The date of approval “{date}” cannot be understood. Write it as 2026-11-02.',
  ),
  correctionReasonAbsent: words(
    '{month} 第 {version} 版是更正，要写明理由，因此没有公布。请在《审定》“公布”一行的理由栏或公布时写明。',
    'Version {version} of {month} is a correction and needs its reason, so it was not published. Give it in the row “Publication” of Decisions, or when publishing.',
  ),
  publicationUnproven: words(
    '工作表《{sheet}》写明已经公布，《运行日志》里却没有这一次公布，因此什么也没有改动。请先“核对日志”，找回日志或工作簿的原件。',
    'The sheet “{sheet}” says that it was published, but the run log knows of no such publication, so nothing was changed. Verify the log first, and find the original log or workbook.',
  ),
  publicationLost: words(
    '《运行日志》写明 {month} 第 {version} 版已经公布，《公示》里那一行却不在了，或者已被改动，因此什么也没有改动。请先“核对日志”，再用“文件 > 版本记录”或备份找回《公示》。',
    'The run log says that version {version} of {month} was published, but its row in Publications is gone or has been altered, so nothing was changed. Verify the log first, then bring Publications back from the version history or a backup.',
  ),
  notPublished: words(
    '{month} 还没有公布。请先审定并公布，再执行这一步。',
    '{month} has not been published yet. Have it approved and publish it first.',
  ),
  changedSincePublication: words(
    '{month} 公布第 {version} 版以后填报有改动，结果已不同。请先公布第 {next} 版，或把填报改回来。',
    'Entries of {month} have changed since version {version} was published, and so has the result. Publish version {next} first, or put the entries back.',
  ),
};
