// The same window where mails become files on the own machine and reach nobody: what it then says otherwise.
import { words } from '../language';

export const mailFileWords = {
  sender: words(
    '在本机使用：邮件不会发给任何人，而是写成 .eml 文件，放在工作簿旁的 outbox 文件夹里，署名 {sender}。',
    'On this machine mails reach nobody: they are written as .eml files into the folder “outbox” beside the workbook, from {sender}.',
  ),
  confirm: words(
    '我已逐封核对收件人、发件人和内容。',
    'I have looked over recipients, sender and content of every mail.',
  ),
  send: words('写成 {count} 个文件', 'Write {count} files'),
  goOn: words('继续写 {count} 个文件', 'Continue with {count} files'),
  nothingDue: words('没有要写的邮件。', 'There is nothing to write.'),
  test: words('先写一封测试', 'Write a test first'),
  testTo: words('测试的收件人（留空为本人）', 'Addressee of the test (empty: myself)'),
  tested: words(
    '给 {to} 的测试邮件已写成文件，内含 {count} 封的预览，不计入发送记录。',
    'The test to {to} has been written to a file; it shows {count} mails and counts as none of them.',
  ),
  progress: words('已写 {done} / {total}', '{done} of {total} written'),
  current: words('正在写：{item}', 'now: {item}'),
  stopping: words('正在停止：这一封写完就停。', 'Stopping after the file under way.'),
  done: words('本次写成 {sent} 个文件，全部完成。', 'Files written in this run: {sent}. All done.'),
  time: words(
    '本次写成 {sent} 个文件，时间到了，请点“继续写”。',
    'Files written in this run: {sent}. Time is up; press “Continue”.',
  ),
  asked: words(
    '本次写成 {sent} 个文件，已按您的要求停止。',
    'Files written in this run: {sent}. Stopped as you asked.',
  ),
  counts: words(
    '已写成文件 {sent}，失败 {failed}，等待 {waiting}，不明 {unknown}。',
    'Written {sent}, failed {failed}, waiting {waiting}, unknown {unknown}.',
  ),
  unknownHelp: words(
    '这封可能已经写成文件。请到 outbox 文件夹里查找，再告诉程序：',
    'This one may have been written. Look into the folder “outbox”, then tell the program:',
  ),
  markSent: words('已有文件', 'It is there'),
  markAgain: words('没有文件，重新写', 'It is not: write it again'),
};

export const mailFileStates = {
  new: words('待写', 'to be written'),
  planned: words('待写', 'to be written'),
  sending: words('写入中', 'being written'),
  sent: words('已写成文件', 'written'),
};
