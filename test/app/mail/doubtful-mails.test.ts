import { markMail } from '../../../src/app/mail/mark-mail';
import type { MailReport, MarkMailReport, MarkMailRequest } from '../../../src/app/messages/mail-messages';
import type { FakePorts } from '../../support/fake-ports';
import { OCTOBER } from '../../support/contest-workbook';
import { done, refused } from '../publication/publishing';
import { left, logged, MAIL, mailingPorts, plan, send, statesOf } from './mailing';
import { sendMails } from '../../../src/app/mail/send-mails';

/** The run is killed while the mail to the second unit is in the hands of the service; `gone`: it has left all the same. */
function brokenOff(gone: 'gone' | 'notGone'): FakePorts {
  const ports = mailingPorts();
  const { plan: agreed } = plan(ports);
  const outbox = {
    ...ports.outbox,
    send: (mail: Parameters<typeof ports.outbox.send>[0]) => {
      const kill = mail.to === 'unit2@example.cn';
      if (!kill || gone === 'gone') ports.outbox.send(mail);
      if (kill) throw new Error('killed');
      return { kind: 'sent' as const };
    },
  };
  expect(refused(sendMails({ ...ports, outbox }, { ...MAIL, agreed }))).not.toBe('not refused');
  return ports;
}

function mark(ports: FakePorts, changes: Partial<MarkMailRequest>): MarkMailReport {
  return done(markMail(ports, request(ports, changes)));
}

function request(ports: FakePorts, changes: Partial<MarkMailRequest>): MarkMailRequest {
  const { key } = doubtful(ports);
  return { ...OCTOBER, channel: 'mail', key, as: 'sent', ...changes };
}

function doubtful(ports: FakePorts): MailReport {
  const found = plan(ports).mails.find(({ address }) => address === 'unit2@example.cn');
  if (found === undefined) throw new Error('no such mail');
  return found;
}

test('the mail at which a run broke off is in doubt at once, and is not sent by the next run', () => {
  const ports = brokenOff('gone');
  expect(statesOf(ports)[3]).toBe('unit2@example.cn 发送中');
  expect(plan(ports)).toMatchObject({ due: 3, counts: { sent: 3, unknown: 1, open: 3 } });
  expect(send(ports)).toMatchObject({ sent: 3, counts: { sent: 6, unknown: 1, open: 0 } });
  expect(statesOf(ports)[3]).toBe('unit2@example.cn 待核实');
  expect(doubtful(ports).note).toContain('可能已经寄出');
  expect(left(ports).filter((address) => address === 'unit2@example.cn')).toHaveLength(1);
});

test('while the run may still be alive the mail is being sent, not in doubt', () => {
  const ports = brokenOff('gone');
  const posted = { action: 'sendMails', person: '', done: 3, total: 7, item: '第2组长' };
  ports.runBoard.post({ ...posted, since: '2026-11-02 09:25' });
  expect(doubtful(ports).state).toBe('sending');
  ports.runBoard.post({ ...posted, since: '2026-11-02 09:23' });
  expect(doubtful(ports).state).toBe('unknown');
  ports.runBoard.post({ ...posted, action: 'rank', since: '2026-11-02 09:29' });
  expect(doubtful(ports).state).toBe('unknown');
});

test('who finds it among the sent mails says so, and it is done with', () => {
  const ports = brokenOff('gone');
  expect(mark(ports, { as: 'sent' }).mail).toMatchObject({
    state: 'sent',
    address: 'unit2@example.cn',
    note: 'clerk@example.com 已核实：已发出',
  });
  expect(send(ports)).toMatchObject({ counts: { sent: 7, unknown: 0 } });
  expect(new Set(left(ports)).size).toBe(left(ports).length);
  expect(logged(ports, '核定邮件')).toEqual([
    expect.stringMatching(/^channel=mail; key=[0-9a-f]{12}; as=sent; run=\d+$/),
  ]);
});

test('who does not find it has it sent again with the next run', () => {
  const ports = brokenOff('notGone');
  expect(mark(ports, { as: 'again' }).mail).toMatchObject({ state: 'planned' });
  expect(left(ports)).not.toContain('unit2@example.cn');
  expect(send(ports)).toMatchObject({ counts: { sent: 7, unknown: 0 } });
  expect(left(ports).filter((address) => address === 'unit2@example.cn')).toHaveLength(1);
});

test('without a word of the channel the mail in doubt is meant, not the file of the same mail', () => {
  const ports = brokenOff('gone');
  const { plan: agreed } = plan(ports, { channel: 'outbox' });
  done(sendMails(ports, { ...MAIL, channel: 'outbox', agreed }));
  const { key } = doubtful(ports);
  expect(refused(markMail(ports, request(ports, { key, channel: 'outbox' })))).toContain('不需要核实');
  mark(ports, { key, channel: 'any', as: 'sent' });
  expect(logged(ports, '核定邮件')).toEqual([expect.stringContaining('channel=mail')]);
  expect(refused(markMail(ports, request(ports, { key, channel: 'any' })))).toContain('不需要核实');
});

test('a mail that is not in doubt is nobody’s to settle', () => {
  const ports = brokenOff('gone');
  const sent = plan(ports).mails[0]?.key ?? '';
  expect(refused(markMail(ports, request(ports, { key: sent, as: 'again' })))).toContain('“已发送”，不需要核实');
  expect(refused(markMail(ports, request(ports, { key: 'f'.repeat(64) })))).toContain('没有这封邮件');
  expect(refused(markMail(ports, request(ports, { channel: 'outbox' })))).toContain('没有这封邮件');
});

test('a dry run says what marking would do and writes nothing', () => {
  const ports = brokenOff('gone');
  const before = ports.workbook.contents();
  expect(mark(ports, { dryRun: true })).toMatchObject({ mail: { state: 'sent' }, written: [] });
  expect(ports.workbook.contents()).toEqual(before);
});

test('a row that somebody writes “sent” over while the run goes on is not sent', () => {
  const ports = mailingPorts();
  const { plan: agreed } = plan(ports);
  const outbox = {
    ...ports.outbox,
    send: (mail: Parameters<typeof ports.outbox.send>[0]) => {
      const rows = ports.workbook.sheet('发送记录').values;
      if (mail.to === 'li@example.cn') {
        const row = rows.findIndex((cells) => cells.includes('unit2@example.cn'));
        ports.workbook.enter('发送记录', row + 1, [
          (rows[row] ?? []).map((cell) => (cell === '待发送' ? '已发送' : cell)),
        ]);
      }
      return ports.outbox.send(mail);
    },
  };
  sendMails({ ...ports, outbox }, { ...MAIL, agreed });
  expect(left(ports)).not.toContain('unit2@example.cn');
  expect(left(ports)).toContain('unit3@example.cn');
});

test('a log that somebody sorts while the run goes on gets every mark in its own row', () => {
  const ports = mailingPorts();
  const { plan: agreed } = plan(ports);
  const outbox = {
    ...ports.outbox,
    send: (mail: Parameters<typeof ports.outbox.send>[0]) => {
      const [header = [], ...rows] = ports.workbook.sheet('发送记录').values;
      ports.workbook.enter('发送记录', 1, [header, ...[...rows].reverse()]);
      return ports.outbox.send(mail);
    },
  };
  sendMails({ ...ports, outbox }, { ...MAIL, agreed });
  expect(left(ports)).toHaveLength(7);
  expect(new Set(left(ports)).size).toBe(7);
  expect(statesOf(ports).every((state) => state.endsWith('已发送'))).toBe(true);
});

test('a mail whose connection broke is in doubt as well, and the others go on', () => {
  const ports = mailingPorts();
  const { plan: agreed } = plan(ports);
  const outbox = {
    ...ports.outbox,
    send: (mail: Parameters<typeof ports.outbox.send>[0]) => {
      const answer = ports.outbox.send(mail);
      return mail.to === 'unit2@example.cn' ? { kind: 'unknown' as const, said: 'connection lost' } : answer;
    },
  };
  const report = done(sendMails({ ...ports, outbox }, { ...MAIL, agreed }));
  expect(report).toMatchObject({ sent: 6, stopped: 'done', counts: { sent: 6, unknown: 1 } });
  expect(doubtful(ports)).toMatchObject({
    state: 'unknown',
    note: expect.stringContaining('connection lost') as string,
  });
  send(ports);
  expect(left(ports)).toHaveLength(7);
});

test('the first twelve characters of a key will do, as the log prints them; fewer will not', () => {
  const ports = brokenOff('gone');
  const { key } = doubtful(ports);
  expect(refused(markMail(ports, request(ports, { key: key.slice(0, 11) })))).toContain('没有这封邮件');
  expect(mark(ports, { key: key.slice(0, 12) }).mail).toMatchObject({ key, state: 'sent' });
});
