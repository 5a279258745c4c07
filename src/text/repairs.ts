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
