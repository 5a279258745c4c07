import { run } from '../../src/app/run';
import { contestPorts, OCTOBER } from '../support/contest-workbook';
import { computeMonthlyRanking } from '../../src/app/compute-monthly-ranking';

test('somebody else’s run is waited for and then named as the reason', () => {
  const ports = contestPorts();
  ports.lockOut();
  const before = ports.workbook.contents();
  expect(computeMonthlyRanking(ports, OCTOBER)).toMatchObject({ refused: expect.stringContaining('另一个人正在') });
  expect(ports.workbook.contents()).toEqual(before);
});

test('an exception never reaches the person; it is recorded and the lock is free again', () => {
  const ports = contestPorts();
  const failure = new Error('Service Spreadsheets failed while accessing document 1AbC');
  const answer = run(ports, OCTOBER, () => {
    throw failure;
  });
  expect(ports.recorded).toEqual([failure]);
  expect(JSON.stringify(answer)).not.toContain('1AbC');
  expect(answer).toMatchObject({ refused: expect.stringContaining('再次执行同一操作会重新写全') });
  expect(ports.lockState().held).toBe(false);
});

test('a refusal speaks the language asked for', () => {
  const ports = contestPorts();
  const answer = computeMonthlyRanking(ports, { ...OCTOBER, language: 'en', month: '2027-01' });
  expect(answer).toMatchObject({ refused: expect.stringMatching(/hold nothing for 2027-01/) });
});

test('the setting 语言 stands above the person’s locale', () => {
  const ports = { ...contestPorts(), language: 'en' as const };
  expect(computeMonthlyRanking(ports, { ...OCTOBER, month: '2027-01' })).toMatchObject({
    refused: expect.stringContaining('没有 2027-01 的内容'),
  });
});

test('writers hold the lock while they write', () => {
  const ports = contestPorts();
  const seen: boolean[] = [];
  run(ports, OCTOBER, () => {
    seen.push(ports.lockState().held);
    return {};
  });
  expect([...seen, ports.lockState().held]).toEqual([true, false]);
});
