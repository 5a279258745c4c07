import { runState, stopRun } from '../../../src/app/mail/run-state';
import { sendTestMail } from '../../../src/app/mail/send-test-mail';
import { contestPorts, OCTOBER } from '../../support/contest-workbook';
import { done, refused } from '../publication/publishing';
import { left, MAIL, mailingPorts, plan, sendAgreed } from './mailing';

describe('a test mail', () => {
  it('shows all mails to oneself and is recorded nowhere', () => {
    const ports = mailingPorts();
    const before = ports.workbook.contents();
    const report = done(sendTestMail(ports, { ...MAIL, to: '' }));
    expect(report).toMatchObject({ to: 'clerk@example.com', mails: 7, subject: '【测试】通报 2026-10' });
    expect(left(ports)).toEqual(['clerk@example.com']);
    const [mail] = ports.mailed;
    for (const { address, subject } of plan(ports).mails) {
      expect(mail?.text.replace(/\s/g, '')).toContain(`${address}：${subject}`.replace(/\s/g, ''));
      expect(mail?.html).toContain(address);
    }
    expect(mail?.attachments).toMatchObject([{ fileName: '通报 2026-10.pdf', as: 'pdf' }]);
    expect(ports.workbook.contents()).toEqual(before);
    expect(plan(ports)).toMatchObject({ due: 7 });
  });

  it('goes to the address that was asked for', () => {
    const ports = mailingPorts();
    done(sendTestMail(ports, { ...MAIL, to: ' me@example.cn ' }));
    expect(left(ports)).toEqual(['me@example.cn']);
  });

  it.each([
    ['several addresses', 'a@b.cn,c@d.cn', '不是一个邮箱地址'],
    ['another header', 'a@b.cn\r\nBcc: c@d.cn', '不是一个邮箱地址'],
  ])('does not go to %s', (_, to, expected) => {
    const ports = mailingPorts();
    expect(refused(sendTestMail(ports, { ...MAIL, to }))).toContain(expected);
    expect(left(ports)).toEqual([]);
  });

  it('asks for an address where the platform tells none', () => {
    const ports = { ...mailingPorts(), person: () => '' };
    expect(refused(sendTestMail(ports, { ...MAIL, to: '' }))).toContain('请写明一个邮箱地址');
  });

  it('that the service refuses says why', () => {
    const ports = mailingPorts();
    ports.post.quota = 0;
    expect(refused(sendTestMail(ports, { ...MAIL, to: '' }))).toContain(
      '邮件服务的答复：Service invoked too many times',
    );
  });

  it('does not leave in a dry run', () => {
    const ports = mailingPorts();
    expect(done(sendTestMail(ports, { ...MAIL, to: '', dryRun: true }))).toMatchObject({ mails: 7 });
    expect(left(ports)).toEqual([]);
  });
});

test('of a month that nobody has approved nothing is mailed', () => {
  const ports = contestPorts();
  expect(refused(sendAgreed(ports, { agreed: '' }))).toContain('还没有公布');
  expect(refused(sendTestMail(ports, { ...MAIL, to: '' }))).toContain('还没有公布');
  expect(left(ports)).toEqual([]);
});

describe('who watches a run', () => {
  const posted = {
    action: 'sendMails',
    person: 'a@b.cn',
    since: '2026-11-02 09:30',
    done: 2,
    total: 7,
    item: '王书记',
  };

  it('sees how far it is, and can ask it to stop', () => {
    const ports = mailingPorts();
    ports.runBoard.post(posted);
    expect(runState(ports, OCTOBER)).toEqual({ schema: 1, running: true, ...posted });
    expect(stopRun(ports, OCTOBER)).toEqual({ schema: 1, running: true, ...posted });
    expect(ports.runBoard.stopAsked()).toBe(true);
  });

  it('stops nothing where nothing runs', () => {
    const ports = mailingPorts();
    expect(stopRun(ports, OCTOBER)).toMatchObject({ running: false, done: 0, total: 0 });
    expect(ports.runBoard.stopAsked()).toBe(false);
  });
});
