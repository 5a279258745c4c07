import { code, text } from '../column-kind';
import { filled, optional, outputTable } from '../table';

export const findingsTable = outputTable(['检查结果', 'Findings'], {
  severity: filled(text, ['级别', 'Severity'], ['错误、警告或提示。', 'Error, warning or note.']),
  sheet: optional(text, ['工作表', 'Sheet'], ['问题所在的工作表。', 'The sheet it is in.']),
  cell: optional(code, ['单元格', 'Cell'], ['问题所在的单元格。', 'The cell it is in.']),
  problem: filled(text, ['问题', 'Problem'], ['是什么问题。', 'What is wrong.']),
  suggestion: optional(text, ['建议', 'Suggestion'], ['怎样改正。', 'How to mend it.']),
  handling: optional(text, ['处理', 'Handling'], ['对结果有什么影响。', 'What it does to the result.']),
});
