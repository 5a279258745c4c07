// Why no notice was made, or not printed.
import { words } from '../language';

export const noticeRefusals = {
  noticeWithErrors: words(
    '{month} 还有 {errors} 处错误没有更正，不能生成通报。请按《检查结果》改正后再生成。',
    '{errors} errors of {month} still stand, so no notice is made. Mend what Findings lists, then make the notice.',
  ),
  pageNotPrinted: words(
    '这里不能生成 PDF。请打开通报的网页文件，用浏览器的打印功能另存为 PDF。',
    'No PDF can be made here. Open the page of the notice and save it as PDF with the print function of a browser.',
  ),
};
