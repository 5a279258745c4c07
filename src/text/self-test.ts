// What the self-test asks the platform, what it may see, and what in the product rests on the answer.
import { words } from './language';

/** What was seen, with the value or the platform's own words; for what is expected `{value}` may stay empty. */
export const sightings = {
  text: words('文本 {value}', 'text {value}'),
  number: words('数值 {value}', 'number {value}'),
  date: words('日期 {value}', 'date {value}'),
  truth: words('逻辑值 {value}', 'truth value {value}'),
  formula: words('公式 {value}', 'formula {value}'),
  done: words('照做 {value}', 'done {value}'),
  refused: words('当场拒绝 {value}', 'refused at once {value}'),
  refusedOnUse: words('使用时才拒绝 {value}', 'refused on first use {value}'),
  refusedOnFlush: words('提交时才拒绝 {value}', 'refused on flush {value}'),
  milliseconds: words('{value} 毫秒', '{value} ms'),
  noted: words('{value}', '{value}'),
  packed: words('文件字节里看不出', 'the bytes do not tell'),
  untried: words('没能试：{value}', 'could not be tried: {value}'),
  secondPerson: words('须由不是所有者的人来试', 'needs somebody who is not the owner'),
  wouldSend: words('不试，会真的发邮件', 'not tried, a mail would really go out'),
  byEye: words('只有人眼能判断，请从自检窗口下载来看', 'only eyes can judge: download it in the window'),
  inWindow: words('由自检窗口来测', 'the window measures it'),
  notReached: words('还没试到', 'not reached yet'),
};

export const verdicts = {
  asExpected: words('相符', 'As expected'),
  differs: words('不符', 'Differs'),
  untried: words('未试', 'Not tried'),
  noted: words('仅记录', 'Noted'),
};

export const questions = {
  typed: words('把“{given}”写进格式为 {format} 的格', 'write “{given}” into a cell of format {format}'),
  longText: words('一格写入 {given} 个字符', 'write {given} characters into a cell'),
  overMerged: words('把 1、2、3、4 写进合并的四格', 'write 1, 2, 3, 4 over four merged cells'),
  newSheet: words('新表的行数、列数、末行、末列', 'rows, columns, last row and last column of a new sheet'),
  outside: words('取边界以外的格', 'ask for a cell outside the grid'),
  insertRows: words('在末行后插入 5 行', 'insert 5 rows after the last'),
  appendFull: words('末行有内容时追加一行', 'append a row when the last row is full'),
  caseOnly: words('新建只差大小写的同名表', 'add a sheet whose name differs in case only'),
  longName: words('表名 {given} 个字符', 'a sheet name of {given} characters'),
  editorsLeft: words('保护后移去全部编辑人，还剩几人', 'editors left once all are removed from a protection'),
  othersOut: words('别人写不进受保护的表', 'others cannot write into a protected sheet'),
  refusedMail: words('邮件地址有误时的报错', 'what is said of a wrong mail address'),
  pdfLook: words('样张的字体、页边距、页码和中文', 'fonts, margins, page numbers and Chinese of the specimen'),
  roundTrip: words('窗口与程序往返一次', 'one call from a window'),
  bigAnswer: words('窗口收到的一百万个字符', 'a million characters answered to a window'),
  windowStays: words('窗口开着几分钟后仍有回答', 'minutes for which a window gets answers'),
  strictRule: words('程序写入严格校验不许的值', 'write what a strict validation forbids'),
  readCell: words('读一格', 'read a cell'),
  writeCell: words('写一格并提交', 'write a cell and flush'),
  flush: words('空提交', 'flush with nothing to write'),
  writeBlock: words('一次写 4000 格并提交', 'write 4,000 cells at once and flush'),
  property: words('写、读一个文档属性', 'write and read a document property'),
  surroundings: words('脚本和表格的时区、区域、发信余额', 'time zones of script and spreadsheet, locale, mail quota'),
  pdf: words('把通报样张转成 PDF 的字节数和字体', 'bytes and fonts of a specimen notice as PDF'),
  pdfPages: words('样张的页数和纸张，单位为磅', 'pages and paper of the specimen, in points'),
};

export const reliances = {
  cells: words('编号、日期不走样', 'codes and days'),
  growing: words('明细和日志加长', 'growing ledgers and logs'),
  names: words('找表、建表', 'finding and adding sheets'),
  checks: words('填报校验', 'checks while people type'),
  time: words('估计用时', 'stopping in time'),
  surroundings: words('日期和发信', 'days and mails'),
  print: words('通报的 PDF', 'PDF of notices'),
  guard: words('写之前先查能否编辑', 'asking first who may edit'),
  mails: words('发送记录', 'the record of mails'),
  windows: words('所有窗口', 'all windows'),
};

export const selfTest = {
  sheetName: words('自检', 'Self-test'),
  specimen: words('效能考核通报样张', 'Specimen of a notice'),
  tried: words('试了什么', 'Tried'),
  expected: words('按文档应当', 'Expected'),
  seen: words('实际看到', 'Seen'),
  verdict: words('结论', 'Verdict'),
  reliance: words('关系到', 'Matters for'),
  confirm: words(
    '在临时表上试验平台，约两三分钟，写入《{sheet}》；不动您的表，不发邮件。开始吗？',
    'Try on scratch sheets how the platform behaves and write it to “{sheet}”? Your sheets stay untouched, no mail goes out.',
  ),
  done: words(
    '已试完，{differs} 处不符，见《{sheet}》。要打开窗口测往返时间、下载样张吗？',
    'Done, {differs} differ; see “{sheet}”. Open the window that measures calls and offers the specimen?',
  ),
};
