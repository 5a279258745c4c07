// What is said where repairs are made and taken back.
import { words } from './language';

/** Why a repair that was asked for is not made, or not taken back. */
export const skippedRepairs = {
  gone: words(
    '这一行打勾以后内容有了变化，没有修复。请看新的检查结果再选。',
    'What this row said has changed since it was ticked, so nothing was done. Look at the new findings and choose again.',
  ),
  nothingToRepair: words(
    '这个单元格没有可以自动修复的内容。',
    'There is nothing in this cell that can be repaired for you.',
  ),
  changedSince: words(
    '修复以后有人改过，没有撤销。',
    'Somebody has changed it since the repair, so it was left as it is.',
  ),
};

export const repairPrompts = {
  ticked: words(
    '《检查结果》里打了勾，共 {count} 处可以自动修复。原值会记在《修复记录》里，可以撤销。现在修复吗？选“取消”则只检查，不改动。',
    'Rows are ticked in Findings: {count} cells can be repaired. Their old values are kept in Repairs and can be put back. Repair them now? Cancel checks only and changes nothing.',
  ),
  undo: words(
    '最近一次修复的 {count} 处将恢复原值；后来有人改过的不动。继续吗？',
    'The {count} cells of the last repair get their old values back; what somebody has changed since stays. Go on?',
  ),
};

/** What is said when repairs have been made or taken back. */
export const repairOutcomes = {
  repaired: words('已修复 {count} 处。', '{count} cells repaired.'),
  skipped: words('{count} 处已有变化，没有动。', '{count} had changed and were left alone.'),
  left: words('还有 {count} 处，请再执行一次。', '{count} more are left: run this again.'),
  restored: words('已恢复 {count} 处原值。', '{count} cells have their old values back.'),
  nothingToUndo: words('没有可以撤销的修复。', 'There is no repair to take back.'),
};
