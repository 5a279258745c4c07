// The window that measures how windows get answers.
import { words } from '../language';

export const selfTestWords = {
  measure: words('测一次', 'Measure'),
  download: words('下载样张 PDF', 'Download the specimen as PDF'),
  downloaded: words(
    '已生成 {file}。请看中文是否完整、字体是什么、上边距是否 37 毫米、左边距是否 28 毫米、页码在不在。',
    '{file} is made. Look whether Chinese is there and in which font, whether the margins are 37 mm above and 28 mm at the left, and whether the pages are numbered.',
  ),
  use: words(
    '窗口打开期间每分钟自动问一次，想知道多久就让它开多久。测得的数字写进《自检》。',
    'While this window is open it asks once a minute; leave it open for as long as you want to know about. What it measures goes to the sheet Self-test.',
  ),
  measured: words(
    '往返一次平均 {milliseconds} 毫秒；要一百万个字符，收到 {characters} 个。',
    '{milliseconds} ms for one call on average; of a million characters {characters} came.',
  ),
  open: words('窗口已开 {minutes} 分钟，仍能得到回答。', 'Open for {minutes} minutes and still answered.'),
  silent: words('开到第 {minutes} 分钟时没有得到回答。', 'No answer any more in minute {minutes}.'),
};
