// A published October of a small contest with addresses, and the people who mail it.
import type { Refusal } from '../../../src/app/client-messages';
import { planMails } from '../../../src/app/mail/plan-mails';
import { sendMails } from '../../../src/app/mail/send-mails';
import type { MailPlanReport, MailRequest, MailRunReport, SendRequest } from '../../../src/app/messages/mail-messages';
import { contestPorts, enter, OCTOBER } from '../../support/contest-workbook';
import type { FakePorts } from '../../support/fake-ports';
import { approve, done, publish } from '../publication/publishing';

export const MAIL: MailRequest = { ...OCTOBER, channel: 'mail', attach: 'pdf' };

/** Two leaders of the office, a leader of each group at the group's address, and the last two members: 4 + groups mails. */
export function mailingPorts(groups = 3): FakePorts {
  const ports = contestPorts({ groups });
  const { workbook } = ports;
  const cells = (sheet: string) => workbook.sheet(sheet).values;
  cells('单位').forEach((row, index) => {
    if (index > 0)
      workbook.enter('单位', index + 1, [[...row.slice(0, 4), `unit${index}@example.cn`, ...row.slice(5)]]);
  });
  cells('人员').forEach((row, index) => {
    if (index > 0)
      workbook.enter('人员', index + 1, [[...row.slice(0, 4), `member${index}@example.cn`, ...row.slice(5)]]);
  });
  enter(ports, '收件人', [
    ['王书记', '书记', 'wang@example.cn', '全部'],
    ['李乡长', '乡长', 'li@example.cn', '排名'],
  ]);
  approve(ports, '2026-11-02');
  publish(ports);
  return ports;
}

export function plan(ports: FakePorts, changes: Partial<MailRequest> = {}): MailPlanReport {
  return done(planMails(ports, { ...MAIL, ...changes }));
}

/** What a person does who looks at the plan and confirms it. */
export function send(ports: FakePorts, changes: Partial<SendRequest> = {}): MailRunReport {
  return done(sendAgreed(ports, changes));
}

export function sendAgreed(ports: FakePorts, changes: Partial<SendRequest> = {}): MailRunReport | Refusal {
  const { agreed = plan(ports, changes).plan } = changes;
  return sendMails(ports, { ...MAIL, ...changes, agreed });
}

/** Addresses that mail has left for, in order. */
export function left(ports: FakePorts): readonly string[] {
  return ports.mailed.map(({ to }) => to);
}

export function statesOf(ports: FakePorts): readonly string[] {
  const [header = [], ...rows] = ports.workbook.sheet('发送记录').values;
  return rows.map((row) => `${String(row[header.indexOf('邮箱')])} ${String(row[header.indexOf('状态')])}`);
}

export function logged(ports: FakePorts, action: string): readonly string[] {
  const rows = ports.workbook.sheet('运行日志').values.filter((row) => row[3] === action);
  return rows.map((row) => String(row[6]));
}
