// The words around mails.
import type { MailRunReport, MailState } from '../reports/mail-reports';
import type { Language } from './phrases';

export interface MailLabels {
  readonly title: (month: string, version: string) => string;
  readonly sender: string;
  readonly due: (count: number) => string;
  readonly quota: (recipients: number) => string;
  readonly state: string;
  readonly name: string;
  readonly address: string;
  readonly subject: string;
  readonly attachments: string;
  readonly key: string;
  readonly note: string;
  readonly corrects: string;
  readonly states: Readonly<Record<MailState, string>>;
  /** Of a mail that was to become a file. */
  readonly stored: string;
  readonly ran: (sent: number) => string;
  readonly left: (counts: { readonly failed: number; readonly waiting: number; readonly unknown: number }) => string;
  readonly stopped: Readonly<Record<MailRunReport['stopped'], string>>;
  readonly unknownRemedy: string;
  readonly test: (to: string, mails: number) => string;
}

const chinese: MailLabels = {
  title: (month, version) => `${month} 邮件（第 ${version} 版）`,
  sender: '发件人',
  due: (count) => `待发 ${count} 封`,
  quota: (recipients) => `今天还可发给 ${recipients} 个收件人`,
  state: '状态',
  name: '收件人',
  address: '地址',
  subject: '主题',
  attachments: '附件',
  key: '编号',
  note: '说明',
  corrects: '更正',
  states: {
    new: '新',
    planned: '待发',
    sending: '正在发送',
    sent: '已发送',
    failed: '失败',
    waiting: '等待',
    unknown: '不明',
  },
  stored: '已存为文件',
  ran: (sent) => `本次完成 ${sent} 封`,
  left: ({ failed, waiting, unknown }) => `失败 ${failed}，等待 ${waiting}，不明 ${unknown}`,
  stopped: {
    done: '',
    time: '时间已到，先停在这里；再执行一次同样的命令即可继续',
    quota: '今天的发送额度用完；明天再执行一次同样的命令即可继续',
    asked: '已按要求停止；再执行一次同样的命令即可继续',
  },
  unknownRemedy:
    '状态“不明”的邮件可能已经发出，不会自动重发：到已发送邮件里查看，找到了用 --mark-sent 编号，没有发出用 --send-again 编号',
  test: (to, mails) => `测试邮件已给 ${to}，内容为 ${mails} 封邮件`,
};

const english: MailLabels = {
  title: (month, version) => `Mails of ${month} (version ${version})`,
  sender: 'From',
  due: (count) => `${count} to go`,
  quota: (recipients) => `${recipients} more recipients today`,
  state: 'State',
  name: 'To',
  address: 'Address',
  subject: 'Subject',
  attachments: 'Attachments',
  key: 'Key',
  note: 'Note',
  corrects: 'correction',
  states: {
    new: 'new',
    planned: 'planned',
    sending: 'sending',
    sent: 'sent',
    failed: 'failed',
    waiting: 'waiting',
    unknown: 'unknown',
  },
  stored: 'stored as a file',
  ran: (sent) => `${sent} done by this run`,
  left: ({ failed, waiting, unknown }) => `failed ${failed}, waiting ${waiting}, unknown ${unknown}`,
  stopped: {
    done: '',
    time: 'Time is up for now; the same command again goes on',
    quota: 'No more recipients today; the same command goes on tomorrow',
    asked: 'Stopped as asked; the same command again goes on',
  },
  unknownRemedy:
    'A mail in state "unknown" may have gone out and is not sent again by itself: look among the sent mails, then use --mark-sent KEY if it is there, --send-again KEY if not',
  test: (to, mails) => `Test mail for ${to} with what ${mails} mails say`,
};

/** Nobody is to take a file for a mail that has left. */
export function outboxLabels(words: MailLabels): MailLabels {
  return { ...words, states: { ...words.states, sent: words.stored } };
}

export function mailLabelsOf(language: Language): MailLabels {
  return language === 'en' ? english : chinese;
}
