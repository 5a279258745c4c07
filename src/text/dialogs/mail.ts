// The window in which every mail is looked at before it goes, and watched while they go.
import { words } from '../language';

export const mailWords = {
  look: words('重新核对', 'Look again'),
  plan: words('{month} 第 {version} 版：共 {count} 封', '{month}, version {version}: {count} mails'),
  sender: words('以 {sender} 的身份发送。', 'Sent as {sender}.'),
  quota: words('今天还可发给 {quota} 人。', '{quota} recipients are left for today.'),
  quotaShort: words(
    '今天的额度只够 {quota} 人，其余 {rest} 封等明天再点“继续发送”。',
    'Today’s quota reaches {quota} recipients; the other {rest} wait for “Continue” tomorrow.',
  ),
  mails: words('邮件', 'Mails'),
  corrects: words('更正', 'correction'),
  details: words('所选邮件', 'The mail selected'),
  to: words('收件人', 'To'),
  subject: words('主题', 'Subject'),
  attachments: words('附件', 'Attachments'),
  none: words('无', 'none'),
  formatted: words('带格式', 'Formatted'),
  plain: words('纯文本', 'Plain text'),
  preview: words('邮件预览：{name}', 'Preview of the mail to {name}'),
  confirm: words(
    '我已逐封核对收件人、发件人和内容；发出后不能收回。',
    'I have looked over recipients, sender and content of every mail; what is sent cannot be called back.',
  ),
  send: words('发送 {count} 封', 'Send {count} mails'),
  goOn: words('继续发送 {count} 封', 'Continue with {count} mails'),
  nothingDue: words('没有要发送的邮件。', 'There is nothing to send.'),
  test: words('先给自己发一封测试', 'Send me a test first'),
  testTo: words('测试发到（留空为本人）', 'Test to (empty: myself)'),
  tested: words(
    '测试邮件已发到 {to}，内含 {count} 封的预览，不计入发送记录。',
    'The test has gone to {to}; it shows {count} mails and counts as none of them.',
  ),
  progress: words('已发 {done} / {total}', '{done} of {total} sent'),
  secondsLeft: words('约剩 {seconds} 秒', 'about {seconds} seconds left'),
  current: words('正在发：{item}', 'now: {item}'),
  stop: words('停止', 'Stop'),
  stopping: words('正在停止：这一封发完就停。', 'Stopping after the mail under way.'),
  done: words('本次发出 {sent} 封，全部完成。', 'Sent in this run: {sent}. All done.'),
  time: words(
    '本次发出 {sent} 封，时间到了，请点“继续发送”。',
    'Sent in this run: {sent}. Time is up; press “Continue”.',
  ),
  quotaOver: words(
    '本次发出 {sent} 封，今天的额度用完了，明天再点“继续发送”。',
    'Sent in this run: {sent}. Today’s quota is used up; press “Continue” tomorrow.',
  ),
  asked: words('本次发出 {sent} 封，已按您的要求停止。', 'Sent in this run: {sent}. Stopped as you asked.'),
  counts: words(
    '已发 {sent}，失败 {failed}，等待 {waiting}，不明 {unknown}。',
    'Sent {sent}, failed {failed}, waiting {waiting}, unknown {unknown}.',
  ),
  unknownHelp: words(
    '这封可能已经发出。请到“已发送”里查找，再告诉程序：',
    'This one may have gone out. Look among your sent mails, then tell the program:',
  ),
  markSent: words('已发出', 'It was sent'),
  markAgain: words('没发出，重新发送', 'It was not: send again'),
};

export const mailKinds = {
  ranking: words('排名', 'ranking'),
  notice: words('通报', 'notice'),
  all: words('排名和通报', 'ranking and notice'),
  unit: words('本单位明细', 'own unit'),
  member: words('本人明细', 'own result'),
};

export const mailStates = {
  new: words('待发', 'to be sent'),
  planned: words('待发', 'to be sent'),
  sending: words('发送中', 'being sent'),
  sent: words('已发', 'sent'),
  failed: words('失败', 'failed'),
  waiting: words('等待', 'waiting'),
  unknown: words('不明', 'unknown'),
};
