// A whole month of an office whose every text is a payload, taken through the built files from the ranking to the mails.
import { openWorkbook } from '../../local/workbook/index';
import type { XlsxWorkbook } from '../../local/workbook/contract';
import type { HostMail } from '../../local/host/index';
import type { FindingReport, Refusal } from '../../src/app/client-messages';
import type { MailPlanReport, MailRunReport } from '../../src/app/messages/mail-messages';
import type { NoticeReport } from '../../src/app/messages/notice-messages';
import type { PublicationReport } from '../../src/app/messages/publication-messages';
import { baseWorkbook } from '../hostile/base-workbook';
import { builtHost } from '../support/built-host';
import { dateCell } from '../support/snapshot';
import { keptMails } from '../support/kept-mails';

const REQUEST = { month: '2026-10', language: 'zh-CN', dryRun: false } as const;
const MAIL = { ...REQUEST, channel: 'mail', attach: 'html' } as const;

/** What stands in the place of the base workbook's names; rows of other sheets refer to a row by them. */
const NAMES = ['甲组', '乙组', '丙组', '王一', '张三', '李二', '赵四', '钱五', '孙六'] as const;
/** Tasks name their owners by these: a comma inside a name would make two owners of it. */
const STAFF_NUMBERS: Readonly<Record<string, string>> = {
  ...{ 王一: '101', 张三: '102', 李二: '201', 赵四: '202', 钱五: '301', 孙六: '302' },
};
export const NAMES_OF_A_MONTH = NAMES.length;

export interface HostileMonth {
  readonly saved: Uint8Array;
  readonly workbook: XlsxWorkbook;
  readonly notice: NoticeReport;
  readonly plan: MailPlanReport;
  readonly mails: readonly HostMail[];
}

/** @throws Error with what was refused and why, or found */
export function hostileMonth(names: readonly string[], texts: readonly string[]): HostileMonth {
  const workbook = openWorkbook(bookOf(names, texts));
  const mail = keptMails();
  const host = builtHost(workbook, { mail });
  const answered = <Report extends object>(name: string, request: object): Report => {
    // The answer is plain JSON whose shape the function's own type says.
    const answer = host.run(name, request) as Report | Refusal;
    if ('refused' in answer) throw new Error(`${name}: ${answer.refused} ${described(answer.findings)}`);
    return answer;
  };
  const approval = { approvedBy: text(texts, 0), approvedOn: '2026-11-02', reason: text(texts, 1) };
  answered('clientComputeMonthlyRanking', REQUEST);
  answered<PublicationReport>('clientPublish', { ...REQUEST, ...approval });
  const notice = answered<NoticeReport>('clientGenerateNotice', REQUEST);
  const plan = answered<MailPlanReport>('clientPlanMails', MAIL);
  answered<MailRunReport>('clientSendMails', { ...MAIL, agreed: plan.plan });
  return { saved: workbook.save(), workbook, notice, plan, mails: mail.left };
}

function bookOf(names: readonly string[], texts: readonly string[]): Uint8Array {
  let next = 0;
  const any = (): string => text(texts, next++);
  const book = baseWorkbook();
  book.append(
    '设置',
    ...['考核机构', '审定机构', '主送', '发文字号', '异议受理', '公示地点'].map((key) => [key, any(), '']),
  );
  book.put('设置!B2', any());
  const [header = [], ...plan] = book.rows('月度计划');
  book.setRows('月度计划', [
    [...header, '原因类别', '未完成原因', '下阶段措施', '佐证'],
    ...plan.map(([month, group, id, , , owner, weight, due]) => [
      ...[month ?? null, group ?? null, id ?? null, any(), any(), STAFF_NUMBERS[String(owner)] ?? null],
      ...[weight ?? null, due ?? null],
      ...[0.5, '', '外部原因', any(), any(), any()],
    ]),
  ]);
  book.put('延期!G2', any()).put('加扣分!G2', any()).put('评分!G2', any());
  book.append('审定', ['2026-10', any(), any(), any(), dateCell('2026-11-02'), any()]);
  book.add('收件人', [
    ['姓名', '职务', '邮箱', '内容'],
    [any(), any(), 'wang@example.com', '全部'],
    [any(), any(), 'li@example.com', '排名'],
  ]);
  NAMES.forEach((name, index) => book.replaceEverywhere(name, names[index] ?? name));
  book.setRows(
    '单位',
    book.rows('单位').map((row, index) => [...row, index === 0 ? '邮箱' : `unit${String(index)}@example.com`]),
  );
  return book.add('其他', [[any(), any()]]).bytes();
}

function text(texts: readonly string[], index: number): string {
  return texts[index % texts.length] ?? '';
}

function described(findings: readonly FindingReport[]): string {
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(({ sheet, cell, message }) => `${sheet}!${cell} ${message}`)
    .join('; ');
}
