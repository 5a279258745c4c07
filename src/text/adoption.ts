// Why a name of the office is taken for one of ours.
import { words } from './language';

export const likenessReasons = {
  header: words('与“{known}”用词相近', 'worded like “{known}”'),
  sheetByName: words('表名与“{known}”相近', 'named like “{known}”'),
  sheetByHeaders: words(
    '表头里有必填 {needed} 列中的 {found} 列',
    'shows {found} of the {needed} headers it must have',
  ),
};

/** What the cells below a header hold. */
export const cellReasons = {
  date: words('下面 {looked} 格中 {fitting} 格是日期', '{fitting} of {looked} cells below are dates'),
  month: words('下面 {looked} 格中 {fitting} 格是月份', '{fitting} of {looked} cells below are months'),
  share: words('下面 {looked} 格中 {fitting} 格是完成率', '{fitting} of {looked} cells below are percentages'),
  number: words('下面 {looked} 格中 {fitting} 格是数字', '{fitting} of {looked} cells below are numbers'),
  word: words('下面 {looked} 格中 {fitting} 格是可选的词', '{fitting} of {looked} cells below are words of its list'),
  unit: words('下面 {looked} 格中 {fitting} 格是名单里的单位', '{fitting} of {looked} cells below name a unit'),
  subject: words(
    '下面 {looked} 格中 {fitting} 格是名单里的单位或人',
    '{fitting} of {looked} cells below name a unit or a member',
  ),
  person: words('下面 {looked} 格中 {fitting} 格是名单里的人', '{fitting} of {looked} cells below name a member'),
};
