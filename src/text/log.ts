// What the sheet of the log says of itself, and what is said of a log and of results that do not agree.
import { words } from './language';

export const logSheet = {
  /** The line above the header. */
  line: words('共 {rows} 行，末行 {mark}', '{rows} rows, the last is {mark}'),
};

/** Each names what is found, what it means, and what to do. */
export const logFaults = {
  'row-edited': words(
    '日志的这一行在写入以后被人改过，或者是后来插进来的，不能再作凭据。请用“文件 > 版本记录”或备份找回原来的一行，并查明是谁改的。',
    'This row of the log was altered after it was written, or was put in later, and proves nothing any more. Restore the row from the version history or a backup, and find out who changed it.',
  ),
  'row-missing': words(
    '这一行之前缺少序号 {from} 到 {to} 的记录，是被人删掉的。请用“文件 > 版本记录”或备份找回。',
    'Rows number {from} to {to} are missing above this one: somebody deleted them. Restore them from the version history or a backup.',
  ),
  'rows-reordered': words(
    '从这一行起，日志的顺序被人动过。请按“序号”重新排成从小到大，再核对一次。',
    'From this row on the log was put into another order. Sort it by “No.” again, ascending, and verify once more.',
  ),
  'log-truncated': words(
    '首行写明共 {rows} 行，现在只到第 {found} 行：末尾的记录被人删掉了。请用“文件 > 版本记录”或备份找回。',
    'The first line counts {rows} rows, but the last is number {found}: rows were deleted at the end. Restore them from the version history or a backup.',
  ),
  'line-differs': words(
    '首行所写的行数和末行与下面的记录不符，或者表头不对：首行、表头或末尾的记录被人动过。请与版本记录或备份比对。',
    'What the first line says of number and end of the rows does not agree with them, or the headers are wrong: the line, the headers or the end of the log were altered. Compare with the version history or a backup.',
  ),
  'log-missing': words(
    '别的工作表上印着日志的校验码，日志本身却没有了。请用“文件 > 版本记录”或备份找回这张工作表；找回以前，什么也证明不了。',
    'Other sheets carry marks of the log, but the log itself is gone. Restore the sheet from the version history or a backup; until then nothing can be proved.',
  ),
  'mark-unknown': words(
    '这里{furtherRows}的校验码 {mark} 在日志中查不到：要么此处被人改过，要么日志被截短或重造。请与已经发出的纸质通报和邮件上的校验码比对，再找回其中改动的一方。',
    'The mark {mark} that stands here {furtherRows}is not in the log: either this place was altered, or the log was cut short or made anew. Compare with the marks on notices and mails that have gone out, and restore whichever of the two differs.',
  ),
  'paper-mark-unknown': words(
    '校验码 {mark} 在日志中查不到：这份通报或邮件不是由本工作簿现有的结果生成的，或者日志被人重造。请先看有没有抄错，再与备份比对。',
    'The mark {mark} is not in the log: that notice or mail was not made from the results in this workbook, or the log was made anew. Check that it was copied right, then compare with a backup.',
  ),
  'publication-altered': words(
    '公示的这一行与公布时记入日志的不一致，是后来改的或添的。请用“文件 > 版本记录”或备份找回；要更正结果，请公布新的一版。',
    'This row of the register differs from what was logged when the result was published: it was altered or added later. Restore it from the version history or a backup; to correct a result, publish a further version.',
  ),
  'publication-missing': words(
    '日志序号 {number} 记载 {month} 第 {version} 版已经公布，公示中却没有这一行，是被人删掉的。请用“文件 > 版本记录”或备份找回。',
    'Number {number} of the log says that {month}, version {version}, was published, but the register has no such row: somebody deleted it. Restore it from the version history or a backup.',
  ),
  'result-altered': words(
    '{month} 第 {version} 版的排名表或得分明细与当时写入的不一致，是后来改的。草稿请重新计算；已公布的请用“文件 > 版本记录”或备份找回，要更正请公布新的一版。',
    'The ranking or the score ledger of {month}, version {version}, differs from what was written: it was altered later. Compute a draft again; restore a published one from the version history or a backup, and publish a further version to correct it.',
  ),
  'result-missing': words(
    '日志序号 {number} 记载 {month} 第 {version} 版已经公布，排名表却不见了。请用“文件 > 版本记录”或备份找回这张工作表。',
    'Number {number} of the log says that {month}, version {version}, was published, but its ranking sheet is gone. Restore the sheet from the version history or a backup.',
  ),
  'notice-altered': words(
    '{month} 第 {version} 版的通报与生成时写入的不一致，是后来改的。请重新生成通报，不要张贴这一份。',
    'The notice of {month}, version {version}, differs from what was written: it was altered later. Make the notice again, and do not post this one.',
  ),
  'output-incomplete': words(
    '{month} 第 {version} 版没有写完：上一次执行中断了，并不是有人改动。请再执行一次同一操作，会自动写全。',
    '{month}, version {version}, was not written to its end: the run was interrupted, nobody altered anything. Do the same again and it is completed.',
  ),
  'result-not-reproduced': words(
    '{month} 的填报内容与公布第 {version} 版时一样，现在算出的结果却不同：程序换过版本，或者被人改过。请由维护人员比对程序后，再决定是否更正。',
    'The entries of {month} are those of version {version} as published, but they now give another result: the program has changed, or was altered. Have the maintainer compare the programs before anything is corrected.',
  ),
};

/** Where one thing is found in several rows and told once; `{furtherRows}` of its sentence. */
export const furtherRows = words('和本表另外 {more} 行', '(and in further rows of this sheet: {more}) ');

/** What is said where nothing is wrong. */
export const verification = {
  nothing: words(
    '日志还没有记录，没有可以核对的内容。计算排名以后再来核对。',
    'The log holds no row yet, so there is nothing to verify. Verify after a ranking has been computed.',
  ),
  markFound: words(
    '校验码 {mark} 见日志序号 {number}：{time} {person} {action} {month} 第 {version} 版。',
    'The mark {mark} is number {number} of the log: {time}, {person}, {action}, {month}, version {version}.',
  ),
  intact: words(
    '核对完毕，没有发现改动：日志 {rows} 行，末行校验码 {mark}，已公布的结果 {published} 个。',
    'Verified, nothing was altered: {rows} rows in the log, the last mark is {mark}, {published} published results.',
  ),
  faulty: words('核对发现 {count} 处不符：', '{count} things do not agree:'),
  whichMark: words(
    '要查通报或邮件上印的校验码，请输入 12 位字符；留空则只核对工作簿本身。',
    'To look up a mark printed on a notice or a mail, type its 12 characters; leave empty to verify the workbook alone.',
  ),
};
