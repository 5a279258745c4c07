import { code, oneOf, remark, text } from '../column-kind';
import { filled, optional, outputTable } from '../table';
import { repairKinds, repairStates } from './output-choices';

export const repairsTable = outputTable(['修复记录', 'Repairs'], {
  time: filled(text, ['时间', 'Time'], ['修复的时间。', 'When the repair was made.']),
  person: optional(remark, ['操作人', 'Person'], ['谁确认的，知道时才有。', 'Who agreed to it, where that is known.']),
  sheet: filled(text, ['工作表', 'Sheet'], ['改动的工作表。', 'The sheet that was changed.']),
  cell: filled(code, ['单元格', 'Cell'], ['改动的单元格。', 'The cell that was changed.']),
  kind: filled(oneOf(repairKinds), ['类型', 'Kind'], ['改的是什么。', 'What was changed about it.']),
  before: filled(
    text,
    ['原值', 'Before'],
    ['修复前的文字，引号之间一字不差。', 'The text before the repair, exact between the quotation marks.'],
  ),
  after: filled(
    text,
    ['新值', 'After'],
    ['修复后的值；文字放在引号里。', 'What the repair wrote; text stands in quotation marks.'],
  ),
  format: optional(
    text,
    ['原格式', 'Format before'],
    ['修复时换掉的数字格式，撤销时恢复。', 'The number format that the repair replaced, put back when it is undone.'],
  ),
  state: filled(
    oneOf(repairStates),
    ['状态', 'State'],
    [
      '待写入、已修复、已撤销；已另改表示后来有人改过，没有撤销。',
      'Planned, made or undone; changed since: somebody changed the cell later, so it was not put back.',
    ],
  ),
  run: filled(
    code,
    ['批次', 'Run'],
    ['同一次修复的各行相同；撤销按批次进行。', 'The same for all repairs made at once; they are undone together.'],
  ),
});
