// The words that the program's own sheets hold.
import { choice, option } from '../choice';

/** In 修复: the repair of this row is to be made. */
export const ticks = choice(option('ticked', ['✓', '✓'], ['√', '✔', '☑', '是', '修复', 'yes', 'y', 'true']));

/** What a repair changes. */
export const repairKinds = choice(
  option('spaces', ['空格', 'Spaces']),
  option('width', ['全角', 'Full width']),
  option('number', ['数字', 'Number']),
  option('date', ['日期', 'Date']),
  option('month', ['月份', 'Month']),
  option('name', ['名称', 'Name']),
);

/** Where a repair stands; `changed`: somebody has changed the cell since, so it was left alone when the others were taken back. */
export const repairStates = choice(
  option('planned', ['待写入', 'Planned']),
  option('made', ['已修复', 'Made']),
  option('undone', ['已撤销', 'Undone']),
  option('changed', ['已另改', 'Changed since']),
);
