// Forms that are understood but should be mended (core/findings/repair-finding-code.ts). None names the text itself, so that equal ones of a column share a row.
import { words } from '../language';

export const repairFindings = {
  'spaces-untidy': words(
    '有多余的空格或看不见的字符，读取时没有计入。可以自动去掉。',
    'There are needless spaces or unseen characters, which were not counted. They can be taken away for you.',
  ),
  'code-full-width': words(
    '代码用了全角字符，已按半角读取。可以自动改成半角。',
    'The code is in full-width characters and was read as if it were not. It can be changed for you.',
  ),
  'date-as-text': words(
    '日期是文字，已按日期读取，但表格不能按它排序和着色。可以自动改成日期。',
    'The date is a text: it was read as a date, but the sheet cannot sort or colour by it. It can be made a date for you.',
  ),
  'month-spelt-otherwise': words(
    '月份没有写成年份加两位月份的形式，已读懂。可以自动改成统一的写法。',
    'The month is not spelt as a year and two digits, but was understood. It can be respelt for you.',
  ),
  'name-spelt-otherwise': words(
    '名称与名单上的写法不一样，已按名单上的那一个读取。可以自动改成名单的写法。',
    'The name is not spelt as in the list, and was read as the one it matches there. It can be respelt for you.',
  ),
};
