// An office whose October is published and has 24 mails to send, and what becomes of them when a run goes wrong.
import { RunKilled, ScriptFailure } from '../../local/host/index';
import type { Host, PlannedFailure, HostDocument } from '../../local/host/index';
import { openWorkbook } from '../../local/workbook/index';
import { COLLEAGUE, documentOf } from '../local/host/run-script';
import { builtHost } from './built-host';
import { FileBook } from './file-book';
import { keptMails, type KeptMails } from './kept-mails';

const GROUPS = Array.from({ length: 6 }, (_, index) => `第${index + 1}组`);
const LEADERS = Array.from({ length: 18 }, (_, index) => `领导${index + 1}`);
const OCTOBER = { month: '2026-10', language: null, dryRun: false };
const MAIL = { ...OCTOBER, channel: 'mail', attach: 'html' };

/** Everybody who is to get a mail. */
export const ADDRESSES = [
  ...LEADERS.map((_, index) => `leader${index + 1}@example.cn`),
  ...GROUPS.map((_, index) => `group${index + 1}@example.cn`),
];

const entered = new FileBook({
  考核办法: [
    ['办法', '对象'],
    ['指挥组月度', '单位'],
  ],
  考核指标: [
    ['办法', '代码', '指标', '计分方式', '满分'],
    ['指挥组月度', 'A', '工作成效', '得分', 100],
  ],
  单位: [
    ['名称', '类别', '考核办法', '负责人', '邮箱'],
    ...GROUPS.map((group, index) => [group, '指挥组', '指挥组月度', `${group}长`, `group${index + 1}@example.cn`]),
  ],
  评分: [
    ['月份', '对象', '指标', '评分人', '得分'],
    ...GROUPS.map((group, index) => ['2026-10', group, 'A', '督查一', 95 - index]),
  ],
  设置: [
    ['参数', '值'],
    ['编辑人', COLLEAGUE],
  ],
  收件人: [
    ['姓名', '职务', '邮箱', '内容'],
    ...LEADERS.map((name, index) => [name, '', `leader${index + 1}@example.cn`, '排名']),
  ],
}).bytes();

/** As it stands when somebody first thinks of mailing; made once, for it is the same for every test. */
export const mailingOfficeBytes = (() => {
  const workbook = openWorkbook(entered);
  const approval = { approvedBy: '陈立群', approvedOn: '2026-11-02', reason: '' };
  answered(builtHost(workbook).run('clientPublish', { ...OCTOBER, ...approval }));
  return workbook.save();
})();

export interface MailingOffice {
  readonly document: HostDocument;
  readonly mails: KeptMails;
}

export function mailingOffice(mails = keptMails()): MailingOffice {
  return { document: documentOf({ workbook: openWorkbook(mailingOfficeBytes) }), mails };
}

export interface Sitting {
  readonly user?: string;
  readonly failure?: PlannedFailure | null;
  readonly beforeCall?: (call: number, name: string) => void;
}

/** Somebody at a computer of their own. */
export function hostAt({ document, mails }: MailingOffice, sitting: Sitting = {}): Host {
  return builtHost(document, { mail: mails, readConsole: () => undefined, ...sitting });
}

/** What somebody has seen and confirmed; the same in every office of these tests. */
export function agreedBy(user: string): string {
  const plan = hostAt(mailingOffice(), { user }).run('clientPlanMails', MAIL) as { readonly plan: string };
  return plan.plan;
}

export interface MailRun {
  readonly refused?: string;
  readonly sent: number;
  readonly counts: Readonly<Record<'sent' | 'failed' | 'waiting' | 'unknown' | 'open', number>>;
  readonly mails: readonly { readonly address: string; readonly state: string; readonly key: string }[];
}

/** The answer, or null for a run that was killed, or that failed before it could answer. */
export function send(host: Host, agreed: string): MailRun | null {
  try {
    return host.run('clientSendMails', { ...MAIL, agreed }) as MailRun;
  } catch (error) {
    if (error instanceof RunKilled || error instanceof ScriptFailure) return null;
    throw error;
  }
}

/** How often each address was written to. */
export function timesLeft({ left }: KeptMails): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const address of left.flatMap(({ to }) => to)) times.set(address, (times.get(address) ?? 0) + 1);
  return times;
}

export function writtenTwice({ mails }: MailingOffice): readonly string[] {
  return [...timesLeft(mails)].filter(([, times]) => times > 1).map(([address]) => address);
}

/** Whom no mail has left for and of whom `last`, the run after everything, does not say so. */
export function silentlyMissed({ mails }: MailingOffice, last: MailRun): readonly string[] {
  const times = timesLeft(mails);
  const told = new Set(last.mails.filter(({ state }) => state !== 'sent').map(({ address }) => address));
  return ADDRESSES.filter((address) => !times.has(address) && !told.has(address));
}

export function isLogIntact(office: MailingOffice): boolean {
  return (hostAt(office).run('clientVerify', { ...OCTOBER, mark: '' }) as { readonly intact: boolean }).intact;
}

/** What people entered. */
export function entriesIn({ document }: MailingOffice): string {
  const names = ['设置', '考核办法', '考核指标', '单位', '评分', '收件人'];
  const sheets = document.settings.workbook.sheets().filter(({ name }) => names.includes(name));
  return JSON.stringify(
    sheets.map((sheet) => sheet.read({ row: 1, column: 1, rows: sheet.lastRow(), columns: sheet.lastColumn() })),
  );
}

function answered(answer: unknown): void {
  const { refused } = answer as { readonly refused?: string };
  if (refused !== undefined) throw new Error(refused);
}
