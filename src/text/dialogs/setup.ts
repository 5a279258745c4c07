// The window of the first run: what is there, what it stands for, what is missing.
import { words } from '../language';

export const setupWords = {
  step: words('第 {step} 步，共 3 步：{name}', 'Step {step} of 3: {name}'),
  looking: words('看看现有的表', 'What is there'),
  checking: words('核对对应关系', 'What stands for what'),
  creating: words('写入并建表', 'Write and create'),
  recognised: words('认出 {sheets} 张表，共 {rows} 行内容。', 'Recognised: {sheets} sheets with {rows} rows.'),
  nothingRecognised: words(
    '还没有可用的表，下一步会全部建好。',
    'There is no usable sheet yet; all of them will be made.',
  ),
  doubtful: words('有 {count} 处是猜的，请核对。', 'Guessed, for you to look over: {count}.'),
  certain: words('名称都认得，不用核对。', 'All names are known; nothing has to be looked over.'),
  others: words('不读取、保持原样：{sheets}', 'Not read and left as they are: {sheets}'),
  next: words('下一步', 'Next'),
  back: words('上一步', 'Back'),
  sheetOf: words('工作表“{sheet}”（{rows} 行）是', 'The sheet “{sheet}” ({rows} rows) is'),
  otherSheet: words('工作表“{sheet}”是', 'The sheet “{sheet}” is'),
  columnOf: words('“{column}”是哪一列', 'Which column is “{column}”'),
  otherSheets: words('其他工作表', 'Other sheets'),
  notRead: words('不读取', 'not read'),
  noColumn: words('没有这一列', 'no such column'),
  nothing: words('无', 'none'),
  guessed: words('猜测依据：{reason}', 'Guessed because: {reason}'),
  mapping: words('将写入《设置》的“表映射”：', 'To be written to Settings, Mapping:'),
  noMapping: words('不需要写对应关系。', 'No mapping has to be written.'),
  toCreate: words('将新建 {count} 张表：{sheets}', 'To be created, {count}: {sheets}'),
  nothingToCreate: words('全部的表都已存在。', 'Every sheet exists already.'),
  untouched: words('已有的内容一概不动。', 'What is there is not touched.'),
  write: words('写入并建表', 'Write and create'),
  written: words(
    '已完成，新建 {count} 张表。关闭这个窗口，先填《单位》和《人员》，再填《月度计划》《评分》等表（表头的批注说明每列谁来填），然后从菜单点“检查填报”。',
    'Done, {count} sheets created. Close this window, fill the units and persons first, then plans, scores and the rest (a note at each heading says who fills the column), then choose “Check entries” in the menu.',
  ),
  unchanged: words(
    '没有需要写入的内容；各表的保护已按《设置》的“编辑人”核对。',
    'There was nothing to write; the protections follow Editors in Settings.',
  ),
  questions: words('需要您说明或修改', 'You are asked for'),
};
