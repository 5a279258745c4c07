// What the self-test asks the platform, what it may see, and what in the product rests on the answer.
import { words } from './language';

/** With the platform's own words in `{value}` where there are any; for what is expected they stay empty. */
export const sightings = {
  text: words('文本 {value}', 'text {value}'),
  number: words('数值 {value}', 'number {value}'),
  date: words('日期 {value}', 'date {value}'),
  truth: words('逻辑值 {value}', 'truth value {value}'),
  formula: words('公式 {value}', 'formula {value}'),
  done: words('照做 {value}', 'done {value}'),
  refused: words('当场拒绝 {value}', 'refused at once {value}'),
  refusedOnUse: words('到使用时才拒绝 {value}', 'refused on first use {value}'),
  refusedOnFlush: words('到提交时才拒绝 {value}', 'refused when written out {value}'),
  milliseconds: words('{value} 毫秒', '{value} ms'),
  noted: words('{value}', '{value}'),
  told: words('告知', 'it does'),
  untold: words('不告知', 'it does not'),
  packed: words('从文件字节里看不出', 'the bytes do not tell'),
  untried: words('没能试：{value}', 'could not be tried: {value}'),
  secondPerson: words('须由另一位非所有者来试', 'needs a second person who is not the owner'),
  wouldSend: words('不试：会真的发出邮件', 'not tried: a mail would really go out'),
  byEye: words('只有人眼能判断：请在自检窗口下载后看', 'only eyes can judge: download it in the window'),
  inWindow: words('由自检窗口来测', 'the window measures it'),
  notReached: words('还没试到', 'not reached yet'),
};

export const atMost = words('不超过 {value}', 'at most {value}');

export const verdicts = {
  asExpected: words('相符', 'As expected'),
  differs: words('不符', 'Differs'),
  untried: words('未试', 'Not tried'),
  noted: words('仅记录', 'Noted'),
};

export const questions = {
  typed: words('把“{input}”写进格式为 {format} 的单元格', 'write “{input}” into a cell of the format {format}'),
  overMerged: words('把 1、2、3、4 写进合并的四格', 'write 1, 2, 3, 4 over four merged cells'),
  mergeFilled: words('合并已有 1、2、3、4 的四格', 'merge four cells that hold 1, 2, 3, 4'),
  longText: words('一格写入 {length} 个字符', 'write {length} characters into one cell'),
  wrongSize: words('把两行写进一行', 'write two rows into a range of one'),
  newSheet: words('新表的行数和列数', 'rows and columns of a new sheet'),
  emptySheet: words('空表的末行、末列，数据区的行数、列数', 'last row and column of an empty sheet, size of its data range'),
  outside: words('取表格边界以外的单元格', 'ask for a cell outside the grid'),
  insertRows: words('在末行后插入 5 行', 'insert 5 rows after the last'),
  appendFull: words('末行已满时追加一行', 'append a row where the last row is taken'),
  caseOnly: words('新建只差大小写的同名表', 'add a sheet whose name differs in case only'),
  caseLookup: words('按大小写不同的名称找表', 'look a sheet up by its name in another case'),
  longName: words('表名 {length} 个字符', 'a sheet name of {length} characters'),
  sheetTwice: words('同一张表保护两次，得到几条保护', 'protect a sheet twice: number of protections'),
  rangeTwice: words('同一区域保护两次，得到几条保护', 'protect a range twice: number of protections'),
  editorsLeft: words('保护后移去全部编辑人，还剩几人', 'editors left once all are removed from a protection'),
  othersOut: words('受保护的表，别人写不进去', 'somebody else cannot write into a protected sheet'),
  strictRule: words('程序写入严格校验不许的值', 'a script writes what a strict validation forbids'),
  longList: words('下拉列表放 {length} 项', 'a drop-down list of {length} items'),
  readCell: words('读一格的时间', 'time to read one cell'),
  writeCell: words('写一格并提交的时间', 'time to write one cell and flush'),
  flush: words('无事可提交时提交的时间', 'time of a flush with nothing to write'),
  writeBlock: words('一次写四千格的时间', 'time to write 4,000 cells at once'),
  readProperty: words('读一个文档属性的时间', 'time to read a document property'),
  writeProperty: words('写一个文档属性的时间', 'time to write a document property'),
  longProperty: words('一个文档属性存 {length} 字节', 'a document property of {length} bytes'),
  quota: words('今天还能发给多少个收件人', 'recipients that mail may still go to today'),
  refusedMail: words('邮件地址有误时的报错', 'what is said of a wrong mail address'),
  address: words('平台是否告知当前用户的邮箱', 'whether the platform tells who runs the program'),
  zones: words('脚本时区与表格时区', 'time zones of script and spreadsheet'),
  locale: words('表格的区域设置', 'locale of the spreadsheet'),
  lacking: words('运行环境里本不该有的功能', 'features that the runtime should not have'),
  pdf: words('把通报样张转成 PDF', 'make a PDF of a specimen notice'),
  pdfPages: words('样张 PDF 的页数', 'pages of the specimen PDF'),
  pdfSize: words('样张 PDF 的纸张，单位为磅', 'paper of the specimen PDF, in points'),
  pdfFonts: words('样张 PDF 里的字体', 'fonts in the specimen PDF'),
  pdfLook: words('样张的字体、页边距、页码和中文', 'fonts, margins, page numbers and Chinese of the specimen'),
  roundTrip: words('窗口与程序往返一次的时间', 'time of one call from a window'),
  bigAnswer: words('窗口收到的一百万个字符', 'a million characters answered to a window'),
  windowStays: words('窗口开着多少分钟仍能得到回答', 'minutes after which an open window still gets answers'),
};

export const reliances = {
  texts: words('编号等文本不被改成数值、日期或公式', 'texts stay texts and never become numbers, dates or formulas'),
  repairs: words('自动修复和恢复原值', 'repairs and putting old values back'),
  days: words('日期按日写入、读出', 'days are written and read as days'),
  layout: words('结果表的版面', 'the layout of the result sheets'),
  growing: words('明细和日志越来越长时接着写', 'long ledgers and logs go on being written'),
  names: words('按名称找表、建表', 'finding and adding sheets by name'),
  guard: words('写入前先查能否编辑', 'asking before the first write who may edit'),
  checks: words('单元格里的填报校验', 'the checks while people type'),
  time: words('估计用时，及时停下并接着做', 'stopping in time and going on later'),
  state: words('告诉别人谁正在运行', 'telling others who is at work'),
  mails: words('邮件预览、限额和逐封记录', 'the preview, the quota and the record of mails'),
  surroundings: words('读写所依据的环境', 'what reading and writing depend on'),
  print: words('通报和邮件附件的 PDF', 'the PDF of notices and attachments'),
  windows: words('所有对话窗口', 'all dialogs'),
};

export const selfTest = {
  specimen: words('效能考核通报样张，第一名', 'Specimen of a notice, first place'),
  use: words(
    '每行是一个问题：文档让我们预期什么，在您的账户里实际看到什么。“不符”的行请转给维护人员。引号里的报错是平台原话。',
    'Each row is one question: what the documentation lets us expect, and what your account showed. Please pass rows that differ on to the maintainers. Messages are quoted as the platform said them.',
  ),
  head: words('平台自检 {date} {time}', 'Self-test of the platform {date} {time}'),
  confirm: words(
    '自检会在几张临时表上试验平台的行为，约需两三分钟，结果写入《{sheet}》。不读也不改您的任何表，不发邮件；临时表最后自动删除。现在开始吗？',
    'The self-test tries on scratch sheets how the platform behaves; it takes two or three minutes and writes the answers to the sheet “{sheet}”. It reads and changes none of your sheets and sends no mail; the scratch sheets are removed at the end. Start now?',
  ),
  done: words(
    '自检完成：相符 {asExpected}，不符 {differs}，未试 {untried}，仅记录 {noted}。详见《{sheet}》。\n\n是否打开自检窗口？它测量窗口的往返时间，并提供样张 PDF 下载。',
    'Self-test done: {asExpected} as expected, {differs} differ, {untried} not tried, {noted} noted. See the sheet “{sheet}”.\n\nOpen the window of the self-test? It measures how fast windows get answers and offers the specimen PDF.',
  ),
};
