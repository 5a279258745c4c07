import type { PageLanguage } from '../../wire';

export interface OutboxWords {
  readonly title: string;
  readonly loading: string;
  readonly empty: string;
  readonly unreachable: string;
  readonly unreadable: string;
  readonly noSubject: string;
  readonly from: string;
  readonly to: string;
  readonly copy: string;
  readonly written: string;
  readonly formatted: string;
  readonly plain: string;
  readonly attachments: string;
  readonly download: string;
  readonly unsent: string;
  readonly count: (mails: number) => string;
}

const chinese: OutboxWords = {
  title: '发件箱',
  loading: '正在读取…',
  empty:
    '还没有邮件。从表格的菜单“邮件发送结果”发送以后，邮件会以 .eml 文件保存在工作簿旁边的 outbox 文件夹，并显示在这里。',
  unreachable: '程序没有答复。请稍候刷新此页；如果程序已经关闭，请重新启动它。',
  unreadable: '这封邮件无法读取，可以下载文件查看。',
  noSubject: '（无主题）',
  from: '发件人',
  to: '收件人',
  copy: '抄送',
  written: '写入时间',
  formatted: '带格式',
  plain: '纯文本',
  attachments: '附件',
  download: '下载 .eml',
  unsent: '这些邮件只保存为文件，没有发往任何地方；可以用邮件软件打开并发送。',
  count: (mails) => `共 ${String(mails)} 封`,
};

const english: OutboxWords = {
  title: 'Outbox',
  loading: 'Reading…',
  empty:
    'No mails yet. When results are mailed from the menu of the spreadsheet, the mails are kept as .eml files in the folder outbox beside the workbook, and shown here.',
  unreachable: 'The program did not answer. Reload this page in a moment; if it was closed, start it again.',
  unreadable: 'This mail cannot be read; download the file to look at it.',
  noSubject: '(no subject)',
  from: 'From',
  to: 'To',
  copy: 'Copy to',
  written: 'Written',
  formatted: 'Formatted',
  plain: 'Plain text',
  attachments: 'Attachments',
  download: 'Download .eml',
  unsent: 'These mails are only kept as files and have been sent nowhere; a mail program can open and send them.',
  count: (mails) => (mails === 1 ? '1 mail' : `${String(mails)} mails`),
};

export function outboxWords(language: PageLanguage): OutboxWords {
  return language === 'en' ? english : chinese;
}
