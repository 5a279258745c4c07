// What is said where repairs are skipped or taken back.
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
  undo: words(
    '最近一次修复的 {count} 处将恢复原值；后来有人改过的不动。继续吗？',
    'The {count} cells of the last repair get their old values back; what somebody has changed since stays. Go on?',
  ),
};

/** What is said when repairs have been taken back. */
export const repairOutcomes = {
  skipped: words('{count} 处已有变化，没有动。', '{count} had changed and were left alone.'),
  restored: words('已恢复 {count} 处原值。', '{count} cells have their old values back.'),
  nothingToUndo: words('没有可以撤销的修复。', 'There is no repair to take back.'),
};
