import { sendMails } from '../../../src/app/mail/send-mails';
import type { MailAnswer } from '../../../src/app/ports';
import type { FakePorts } from '../../support/fake-ports';
import { left, MAIL, mailingPorts, plan, send } from './mailing';

/** The cells of a column of 发送记录, in the order of the mails. */
function column(ports: FakePorts, title: string): readonly string[] {
  const [header = [], ...rows] = ports.workbook.sheet('发送记录').values;
  return rows.map((row) => String(row[header.indexOf(title)]));
}

/** A run whose mail to the first address gets this answer. */
function firstAnswered(ports: FakePorts, answer: MailAnswer) {
  const { plan: agreed } = plan(ports);
  const outbox: FakePorts['outbox'] = {
    ...ports.outbox,
    send: (mail) => (mail.to === 'wang@example.cn' ? answer : ports.outbox.send(mail)),
  };
  return sendMails({ ...ports, outbox }, { ...MAIL, agreed });
}

test('a mail that the service refused takes nothing from the quota', () => {
  const ports = mailingPorts();
  ports.post.quota = 3;
  ports.post.refused.add('wang@example.cn');
  expect(send(ports)).toMatchObject({ sent: 3, stopped: 'quota' });
  expect(left(ports)).toEqual(['li@example.cn', 'unit1@example.cn', 'unit2@example.cn']);
});

test('a mail that may have left counts against the quota', () => {
  const ports = mailingPorts();
  ports.post.quota = 3;
  expect(firstAnswered(ports, { kind: 'unknown', said: 'timeout' })).toMatchObject({ sent: 2, stopped: 'quota' });
});

test('what was sent needs no note, and what was not says why', () => {
  const broken = mailingPorts();
  firstAnswered(broken, { kind: 'unknown', said: 'no answer' });
  const refused = mailingPorts();
  firstAnswered(refused, { kind: 'refused', said: 'no answer' });
  const [brokenNote = '', ...others] = column(broken, '说明');
  const [refusedNote = ''] = column(refused, '说明');
  expect(others.every((note) => note === '')).toBe(true);
  expect([brokenNote, refusedNote].every((note) => note.includes('no answer'))).toBe(true);
  expect(brokenNote).not.toBe(refusedNote);
});

test('a mail that has to wait says since when, in which run and why', () => {
  const ports = mailingPorts();
  ports.post.quota = 3;
  send(ports);
  const [note = ''] = column(ports, '说明').slice(-1);
  expect(note).not.toBe('');
  expect(column(ports, '时间').slice(-1)).toEqual([expect.stringMatching(/^2026-11-02 \d\d:\d\d$/)]);
  expect(column(ports, '批次').slice(-1)).toEqual(['1']);
});

test('no further mail begins once four and a half minutes are over', () => {
  const ports = mailingPorts();
  ports.post.elapsedSeconds = 270;
  expect(send(ports)).toMatchObject({ sent: 0, stopped: 'time' });
  ports.post.elapsedSeconds = 269;
  expect(send(ports)).toMatchObject({ sent: 7, stopped: 'done' });
});

test('a board that cannot be read keeps nobody from the mail', () => {
  const ports = mailingPorts();
  const { plan: agreed } = plan(ports);
  const stopAsked = (): boolean => {
    throw new Error('Service error: Properties');
  };
  const runBoard = { ...ports.runBoard, stopAsked };
  expect(sendMails({ ...ports, runBoard }, { ...MAIL, agreed })).toMatchObject({ sent: 7, stopped: 'done' });
});
