import { code, oneOf, text } from '../column-kind';
import { bySupervision } from '../filling';
import { filled, filledIn, optional, outputTable } from '../table';
import { ticks } from './output-choices';

export const findingsTable = outputTable(['检查结果', 'Findings'], {
  severity: filled(text, ['级别', 'Severity'], ['错误、警告或提示。', 'Error, warning or note.']),
  sheet: optional(text, ['工作表', 'Sheet'], ['问题所在的工作表。', 'The sheet it is in.']),
  cell: optional(
    code,
    ['单元格', 'Cell'],
    [
      '问题所在的单元格，点一下就跳到那里；+2 表示同一列还有两处一样的。',
      'The cell it is in, a click leads there; +2 stands for two more of the same in its column.',
    ],
  ),
  problem: filled(text, ['问题', 'Problem'], ['是什么问题。', 'What is wrong.']),
  suggestion: optional(text, ['建议', 'Suggestion'], ['怎样改正。', 'How to mend it.']),
  handling: optional(text, ['处理', 'Handling'], ['对结果有什么影响。', 'What it does to the result.']),
  change: optional(
    text,
    ['改为', 'Change to'],
    [
      '自动修复会把什么改成什么；空白表示只能由人改。',
      'What a repair would change into what; blank where only a person can mend it.',
    ],
  ),
  repair: filledIn(bySupervision('asItHappens'))(
    optional(
      oneOf(ticks),
      ['修复', 'Repair'],
      [
        '要自动修复的行选 ✓，再点“检查填报”；原值记在《修复记录》里，可以撤销。',
        'Choose ✓ where the repair is to be made, then run “Check entries”; the old value is kept in Repairs and can be put back.',
      ],
    ),
  ),
});
