import { enter } from '../../support/contest-workbook';
import { mailingPorts, plan } from './mailing';

const keys = (ports: ReturnType<typeof mailingPorts>, changes: Parameters<typeof plan>[1] = {}): readonly string[] =>
  plan(ports, changes).mails.map(({ key }) => key);

test('every mail has a key of its own, the same however often it is asked for', () => {
  const ports = mailingPorts();
  expect(new Set(keys(ports)).size).toBe(7);
  expect(keys(ports)).toEqual(keys(mailingPorts()));
});

test('language, channel and the form of the attachment make no other mail', () => {
  const ports = mailingPorts();
  expect(keys(ports, { language: 'en' })).toEqual(keys(ports));
  expect(keys(ports, { channel: 'outbox' })).toEqual(keys(ports));
  expect(keys(ports, { attach: 'html' })).toEqual(keys(ports));
});

test('capitals in an address make no other mail', () => {
  const ports = mailingPorts();
  const before = keys(ports);
  ports.workbook.enter('收件人', 2, [['王书记', '书记', 'WANG@example.cn', '全部']]);
  expect(keys(ports)).toEqual(before);
});

test('what the mail says makes another one of it, and leaves the others what they are', () => {
  const ports = mailingPorts();
  const [first, ...others] = keys(ports);
  ports.workbook.enter('收件人', 2, [['王书记', '党委书记', 'wang@example.cn', '全部']]);
  const [changed, ...rest] = keys(ports);
  expect(changed).not.toBe(first);
  expect(rest).toEqual(others);
});

test('a notice that changes concerns those to whom it is attached', () => {
  const ports = mailingPorts();
  const [first, ...others] = keys(ports);
  enter(ports, '设置', [['主送', '各指挥组、各村']]);
  const [changed, ...rest] = keys(ports);
  expect(changed).not.toBe(first);
  expect(rest).toEqual(others);
});
