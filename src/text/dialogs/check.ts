// The sidebar that lists what is wrong with a month.
import { words } from '../language';

export const checkWords = {
  again: words('重新检查', 'Check again'),
  counts: words(
    '{month}：错误 {errors} 处，警告 {warnings} 处，提示 {notes} 处。',
    '{month}: {errors} errors, {warnings} warnings, {notes} notes.',
  ),
  wholeWorkbook: words('全部月份', 'All months'),
  clean: words('没有错误和警告，可以计算月度排名了。', 'No errors and no warnings: the month can be ranked.'),
  errors: words('错误 {count} 处：不改正，就不能公布', 'Errors, {count}: nothing is published before they are mended'),
  warnings: words('警告 {count} 处：请核对', 'Warnings, {count}: please have a look'),
  notes: words('提示 {count} 处：程序是这样理解的', 'Notes, {count}: how the program understood it'),
  repairable: words(
    '其中 {count} 处只是写法问题，可以勾选后一次改好，意思不变，改前的内容留在《修复记录》。',
    'For {count} only the spelling is wrong. Tick them to have it mended at once; the meaning stays, and what stood there is kept in Repairs.',
  ),
  repair: words('改为', 'Change to'),
  from: words('（原为“{from}”）', '(now “{from}”)'),
  all: words('全部勾选', 'Tick all'),
  repairTicked: words('修复勾选的 {count} 处', 'Repair the {count} ticked'),
  repaired: words('已修复 {count} 处。', 'Repaired: {count}.'),
  skipped: words('{count} 处没有动：', 'Left alone: {count}.'),
  left: words('还有 {count} 处，请再点一次。', '{count} are left: press again.'),
  undo: words('撤销刚才的修复', 'Undo these repairs'),
  undone: words('已恢复 {count} 处原值。', 'Put back: {count}.'),
};
