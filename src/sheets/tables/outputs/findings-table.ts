import { code, text } from '../column-kind';
import { table } from '../table';
import { words } from '../words';

export const findingsTable = table({
  name: words('检查结果', 'Findings'),
  aliases: [],
  owner: 'program',
  columns: {
    severity: {
      header: words('级别', 'Severity'),
      kind: text,
      presence: 'filled',
      help: words('错误、警告或提示。', 'Error, warning or note.'),
    },
    sheet: {
      header: words('工作表', 'Sheet'),
      kind: text,
      presence: 'optional',
      help: words('问题所在的工作表。', 'The sheet it is in.'),
    },
    cell: {
      header: words('单元格', 'Cell'),
      kind: code,
      presence: 'optional',
      help: words('问题所在的单元格。', 'The cell it is in.'),
    },
    problem: {
      header: words('问题', 'Problem'),
      kind: text,
      presence: 'filled',
      help: words('是什么问题。', 'What is wrong.'),
    },
    suggestion: {
      header: words('建议', 'Suggestion'),
      kind: text,
      presence: 'optional',
      help: words('怎样改正。', 'How to mend it.'),
    },
    handling: {
      header: words('处理', 'Handling'),
      kind: text,
      presence: 'optional',
      help: words('对结果有什么影响。', 'What it does to the result.'),
    },
  },
});
