import { sendMails } from '../../../src/app/mail/send-mails';
import { contestPorts, enter } from '../../support/contest-workbook';
import { approve, publish, refused, score } from '../publication/publishing';
import { left, logged, MAIL, mailingPorts, plan, send, sendAgreed, statesOf } from './mailing';

const EVERYBODY = [
  'wang@example.cn',
  'li@example.cn',
  'unit1@example.cn',
  'unit2@example.cn',
  'unit3@example.cn',
  'member9@example.cn',
  'member8@example.cn',
];

test('everybody gets their mail once, and the log says so', () => {
  const ports = mailingPorts();
  const report = send(ports);
  expect(left(ports)).toEqual(EVERYBODY);
  expect(report).toMatchObject({
    sent: 7,
    stopped: 'done',
    counts: { sent: 7, failed: 0, waiting: 0, unknown: 0, open: 0 },
  });
  expect(report.written).toEqual(['发送记录', '运行日志']);
  expect(statesOf(ports)).toEqual(EVERYBODY.map((address) => `${address} 已发送`));
  expect(logged(ports, '确认邮件')).toEqual([expect.stringMatching(/^channel=mail; mails=7; plan=[0-9a-f]{12}$/)]);
  expect(logged(ports, '发送邮件')).toEqual(['channel=mail; sent=7; failed=0; waiting=0; unknown=0']);
});

test('a second click sends nothing and writes nothing', () => {
  const ports = mailingPorts();
  const { plan: agreed } = plan(ports);
  send(ports, { agreed });
  const before = ports.workbook.contents();
  expect(send(ports, { agreed })).toMatchObject({ sent: 0, stopped: 'done', counts: { sent: 7 }, written: [] });
  expect(left(ports)).toEqual(EVERYBODY);
  expect(ports.workbook.contents()).toEqual(before);
});

test('what was not confirmed is not sent', () => {
  const ports = mailingPorts();
  const { plan: agreed } = plan(ports);
  enter(ports, '收件人', [['赵主任', '', 'zhao@example.cn', '排名']]);
  expect(refused(sendAgreed(ports, { agreed }))).toContain('一封也没有发出');
  expect(refused(sendAgreed(ports, { agreed: '' }))).toContain('一封也没有发出');
  expect(left(ports)).toEqual([]);
  expect(ports.workbook.sheetNames()).not.toContain('发送记录');
});

test('another sender needs another confirmation', () => {
  const ports = mailingPorts();
  const { plan: agreed } = plan(ports);
  const colleague = { ...ports, person: () => 'colleague@example.com' };
  expect(refused(sendMails(colleague, { ...MAIL, agreed }))).toContain('发件人');
  expect(left(ports)).toEqual([]);
});

test('a dry run sends nothing and writes nothing', () => {
  const ports = mailingPorts();
  const before = ports.workbook.contents();
  expect(send(ports, { dryRun: true })).toMatchObject({ sent: 0, written: [], counts: { open: 0 } });
  expect(left(ports)).toEqual([]);
  expect(ports.workbook.contents()).toEqual(before);
});

test('one address that the service refuses keeps nobody else from their mail, and is tried again', () => {
  const ports = mailingPorts();
  ports.post.refused.add('unit1@example.cn');
  expect(send(ports)).toMatchObject({ sent: 6, stopped: 'done', counts: { sent: 6, failed: 1 } });
  const failed = plan(ports).mails.find(({ state }) => state === 'failed');
  expect(failed).toMatchObject({
    address: 'unit1@example.cn',
    note: '邮件服务没有接受，它的答复：Invalid email: unit1@example.cn',
  });
  ports.post.refused.clear();
  expect(send(ports)).toMatchObject({ sent: 1, counts: { sent: 7, failed: 0 } });
  expect([...left(ports)].sort()).toEqual([...EVERYBODY].sort());
});

test('where the quota is short the part that fits is sent, and the rest goes on the next day', () => {
  const ports = mailingPorts();
  ports.post.quota = 3;
  expect(plan(ports)).toMatchObject({ quota: 3, due: 3 });
  expect(send(ports)).toMatchObject({ sent: 3, stopped: 'quota', counts: { sent: 3, waiting: 4, open: 0 } });
  ports.post.quota = 100;
  expect(send(ports)).toMatchObject({ sent: 4, stopped: 'done', counts: { sent: 7, waiting: 0 } });
  expect(left(ports)).toEqual(EVERYBODY);
});

test('a run that lasts too long stops by itself, and Continue sends the rest', () => {
  const ports = mailingPorts();
  const outbox = {
    ...ports.outbox,
    send: (mail: Parameters<typeof ports.outbox.send>[0]) => {
      ports.post.elapsedSeconds += 100;
      return ports.outbox.send(mail);
    },
  };
  const { plan: agreed } = plan(ports);
  expect(sendMails({ ...ports, outbox }, { ...MAIL, agreed })).toMatchObject({ sent: 3, stopped: 'time' });
  expect(statesOf(ports).slice(2, 4)).toEqual(['unit1@example.cn 已发送', 'unit2@example.cn 等待续发']);
  ports.post.elapsedSeconds = 0;
  expect(send(ports, { agreed })).toMatchObject({ sent: 4, stopped: 'done' });
  expect(left(ports)).toEqual(EVERYBODY);
});

test('a wish to stop is heard between two mails, and forgotten by the next run', () => {
  const ports = mailingPorts();
  const outbox = {
    ...ports.outbox,
    send: (mail: Parameters<typeof ports.outbox.send>[0]) => {
      if (mail.to === 'li@example.cn') ports.runBoard.askToStop();
      return ports.outbox.send(mail);
    },
  };
  const { plan: agreed } = plan(ports);
  expect(sendMails({ ...ports, outbox }, { ...MAIL, agreed })).toMatchObject({ sent: 2, stopped: 'asked' });
  expect(send(ports, { agreed })).toMatchObject({ sent: 5, stopped: 'done' });
  expect(left(ports)).toEqual(EVERYBODY);
});

test('others see how far the run is', () => {
  const ports = mailingPorts();
  const seen: unknown[] = [];
  const outbox = {
    ...ports.outbox,
    send: (mail: Parameters<typeof ports.outbox.send>[0]) => {
      seen.push(ports.runBoard.current());
      return ports.outbox.send(mail);
    },
  };
  const { plan: agreed } = plan(ports);
  sendMails({ ...ports, outbox }, { ...MAIL, agreed });
  expect(seen[2]).toEqual({
    action: 'sendMails',
    person: 'clerk@example.com',
    since: '2026-11-02 09:30',
    done: 2,
    total: 7,
    item: '第1组长',
  });
  expect(ports.runBoard.current()).toBeNull();
});

test('an outbox on the own machine is no post: what lies there still goes out by mail', () => {
  const ports = mailingPorts();
  send(ports, { channel: 'outbox' });
  expect(plan(ports).counts).toMatchObject({ sent: 0, open: 7 });
  expect(plan(ports, { channel: 'outbox' }).counts).toMatchObject({ sent: 7, open: 0 });
});

test('who reads another language does not send everything once more', () => {
  const ports = mailingPorts();
  send(ports);
  const english = plan(ports, { language: 'en' });
  expect(english).toMatchObject({ due: 0, counts: { sent: 7 } });
  expect(english.mails[0]?.subject).toMatch(/^Monthly ranking and notice, October 2026/);
});

describe('content that changes after sending', () => {
  it('is asked for again as a correction of the same version', () => {
    const ports = mailingPorts();
    send(ports);
    enter(ports, '设置', [['异议受理', '纪委 88230000']]);
    const changed = plan(ports);
    expect(changed).toMatchObject({ due: 7, counts: { sent: 0, open: 7 } });
    expect(changed.mails.every(({ corrects, subject }) => corrects && subject.startsWith('【更正】'))).toBe(true);
    expect(changed.mails[0]?.text.replace(/\s/g, '')).toContain('更正此前寄给您的同一版邮件');
    expect(send(ports)).toMatchObject({ sent: 7 });
    expect(plan(ports)).toMatchObject({ due: 0, counts: { sent: 7 } });
  });

  it('that changes the result is refused until the next version is published, which everybody then gets', () => {
    const ports = mailingPorts();
    send(ports);
    score(ports, '第3组', 99);
    expect(refused(sendAgreed(ports, { agreed: 'whatever' }))).toContain('请先公布第 2 版');
    approve(ports, '2026-11-03', { reason: '漏记一项，复核后更正' });
    publish({ ...ports, now: { date: '2026-11-03', time: '10:00' } });
    const second = plan(ports);
    expect(second).toMatchObject({ version: 2, counts: { sent: 0 } });
    expect(second.due).toBe(second.mails.length);
    const [first] = second.mails;
    expect(first?.subject).toBe('【更正】2026年10月月度竞赛排名和通报（第 2 版）');
    expect(first?.text.replace(/\s/g, '')).toContain('更正此前寄给您的第1版结果');
    expect(first?.text.replace(/\s/g, '')).toContain('漏记一项，复核后更正');
    expect(send(ports)).toMatchObject({ sent: second.mails.length });
  });
});

test('a mail log that has lost rows stops everything, lest somebody gets the mail twice', () => {
  const ports = mailingPorts();
  send(ports);
  const [header = []] = ports.workbook.sheet('发送记录').values;
  ports.workbook.enter('发送记录', 1, [header, ...Array.from({ length: 7 }, () => header.map(() => ''))]);
  expect(refused(sendAgreed(ports))).toContain('记有 2026-10 第 1 版已发出 7 封，《发送记录》里只剩 0 封');
  expect(left(ports)).toEqual(EVERYBODY);
});

test('a sheet of that name which is somebody else’s is left alone', () => {
  const ports = mailingPorts();
  ports.workbook.add('发送记录', [['快递单号', '收件人']]);
  expect(refused(sendAgreed(ports))).toContain('不是本程序生成的');
  expect(left(ports)).toEqual([]);
});

test('while somebody else holds the lock nothing is sent', () => {
  const ports = mailingPorts();
  const { plan: agreed } = plan(ports);
  ports.lockOut();
  expect(refused(sendAgreed(ports, { agreed }))).toContain('没有开始');
  expect(left(ports)).toEqual([]);
});

test('an office that has entered no address sends nothing, and is told whom it would have written to', () => {
  const ports = contestPorts();
  approve(ports, '2026-11-02');
  publish(ports);
  const before = ports.workbook.contents();
  const report = send(ports);
  expect(report).toMatchObject({ sent: 0, stopped: 'done', mails: [], written: [] });
  expect(report.findings.map(({ code }) => code)).toContain('leader-without-email');
  expect(plan(ports).findings.filter(({ code }) => code === 'recipients-missing')).toMatchObject([
    { severity: 'warning', message: expect.stringMatching(/没有一位领导会收到排名和通报。请在《收件人》中填写/) },
  ]);
  expect(plan(ports, { language: 'en' }).findings.map(({ message }) => message)).toContainEqual(
    expect.stringMatching(/none of the leaders gets the ranking or the notice\. Enter .* in Recipients\./),
  );
  expect(ports.workbook.contents()).toEqual(before);
});
