// The window that shows the notice before it is printed.
import { words } from '../language';

export const noticeWords = {
  look: words('重新生成预览', 'Preview again'),
  draft: words(
    '{month} 第 {version} 版：尚未公布，这是送审稿。',
    '{month}, version {version}: not published, this is a draft for approval.',
  ),
  first: words('{month} 第 {version} 版，校验码 {mark}。', '{month}, version {version}, mark {mark}.'),
  correction: words(
    '{month} 第 {version} 版（更正），校验码 {mark}。',
    '{month}, version {version} (correction), mark {mark}.',
  ),
  circular: words('通报全文', 'Full notice'),
  poster: words('张贴海报', 'Wall poster'),
  preview: words('预览：{name}', 'Preview: {name}'),
  write: words('写入工作表', 'Write the sheet'),
  written: words('已写入工作表：{sheets}。', 'Written: {sheets}.'),
  unchanged: words('工作表已是这个内容，没有改动。', 'The sheet holds just this already; nothing was changed.'),
  download: words('下载 PDF', 'Download PDF'),
  downloaded: words(
    '已生成 {file}，请在浏览器的下载中查看。',
    '{file} is made; look among the downloads of the browser.',
  ),
};
