// What is to be told of publications and objections (core/findings/publication-finding-code.ts).
import { words } from '../language';

export const publicationFindings = {
  'entries-changed-same-result': words(
    '公布第 {version} 版以后填报有改动，但结果没有变。无须更正，已公布的排名保持原样。',
    'Entries have changed since version {version} was published, but the result has not. No correction is needed; the published ranking stays as it is.',
  ),
  'entries-changed-since-publication': words(
    '公布第 {version} 版以后填报有改动，{count} 处结果不同。请核对更正清单；要更正的，经审定后公布第 {next} 版；改错了的，把填报改回来。',
    'Entries have changed since version {version} was published, and {count} results differ. Look through the list of changes; publish version {next} once it is approved, or put the entries back.',
  ),
  'published-sheet-missing': words(
    '{month} 第 {version} 版已经公布，工作表《{sheet}》却找不到了，可能已被删除或改名。请改回原名，或用“文件 > 版本记录”、备份找回；本程序不会重写已公布的排名。',
    'Version {version} of {month} is published, but its sheet “{sheet}” is gone, deleted or renamed. Give it its name again, or bring it back from the version history or a backup; a published ranking is never written again.',
  ),
  'approval-to-be-given': words(
    '{month} 第 {version} 版还没有审定。请在《审定》写明：事项“公布”、决定“同意”、审定人、日期和理由，或在公布时填写审定人。',
    'Version {version} of {month} has not been approved yet. Add a row to Decisions: matter “Publication”, decision “Approved”, decided by, date and reason, or name the approver when publishing.',
  ),
  'correction-without-reason': words(
    '{month} 第 {version} 版没有写明更正理由。请在《审定》的“公布”一行或公布时写明理由。',
    'Version {version} of {month} has no reason. Give one in the row “Publication” of Decisions, or when publishing.',
  ),
  'objection-late': words(
    '异议于 {date} 提出，公示期已于 {until} 结束。请由受理人决定是否受理，并写明答复。',
    'The objection was filed on {date}, after the publicity period ended on {until}. Decide whether it is taken up, and write the answer.',
  ),
  'objection-unanswered': words(
    '{month} 的异议于 {date} 提出，应在 {due} 前答复，现已逾期。请填写答复日期、答复和结果。',
    'The objection to {month}, filed on {date}, was to be answered by {due}. Enter the date of the answer, the answer and the outcome.',
  ),
  'objection-not-corrected': words(
    '{month} 的异议结果是“更正”，但第 {version} 版还没有公布。请改正填报，经审定后公布更正版。',
    'The objection to {month} led to a correction, but version {version} has not been published. Correct the entries, have them approved and publish the version.',
  ),
};
