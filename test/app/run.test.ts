import type { PostedRun } from '../../src/app/ports';
import { readOnly, run } from '../../src/app/run';
import { contestPorts, OCTOBER } from '../support/contest-workbook';
import { computeMonthlyRanking } from '../../src/app/compute-monthly-ranking';

const AT_WORK: PostedRun = {
  action: 'rank',
  person: 'clerk@example.com',
  since: '2026-11-02 09:30',
  done: 0,
  total: 0,
  item: '',
};

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
  const answer = run(ports, { ...OCTOBER, action: 'rank' }, () => {
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
  run(ports, { ...OCTOBER, action: 'rank' }, () => {
    seen.push(ports.lockState().held);
    return {};
  });
  expect([...seen, ports.lockState().held]).toEqual([true, false]);
});

test('whoever does not get the lock is told who is at work, at what and since when', () => {
  const ports = contestPorts();
  ports.runBoard.post({ ...AT_WORK, person: 'chen@example.com', action: 'sendMails', since: '2026-11-02 09:12' });
  ports.lockOut();
  expect(computeMonthlyRanking(ports, OCTOBER)).toMatchObject({
    refused: expect.stringMatching(/^chen@example\.com 从 2026-11-02 09:12 起正在本工作簿中执行“发送邮件”/),
  });
  expect(computeMonthlyRanking(ports, { ...OCTOBER, language: 'en' })).toMatchObject({
    refused: expect.stringMatching(/^chen@example\.com has been running “Send mails” .* since 2026-11-02 09:12/),
  });
});

test('where the platform tells no address, somebody is at work', () => {
  const ports = contestPorts();
  ports.runBoard.post({ ...AT_WORK, person: '' });
  ports.lockOut();
  expect(computeMonthlyRanking(ports, OCTOBER)).toMatchObject({ refused: expect.stringMatching(/^有人 从/) });
});

test('a run hangs its name on the board while it works, and takes it down at the end', () => {
  const ports = contestPorts();
  const seen: (PostedRun | null)[] = [];
  run(ports, { ...OCTOBER, action: 'publish' }, () => {
    seen.push(ports.runBoard.current());
    return {};
  });
  expect(seen).toEqual([{ ...AT_WORK, action: 'publish' }]);
  expect(ports.runBoard.current()).toBeNull();
});

test('a name still on the board when the lock is free is a dead run’s: it is replaced, and its wish to stop is forgotten', () => {
  const ports = contestPorts();
  ports.runBoard.post({ ...AT_WORK, person: 'dead@example.com' });
  ports.runBoard.askToStop();
  run(ports, { ...OCTOBER, action: 'rank' }, () => {
    expect(ports.runBoard.current()).toEqual(AT_WORK);
    expect(ports.runBoard.stopAsked()).toBe(false);
    return {};
  });
});

test('a dry run and a look take no lock and hang no name', () => {
  const ports = contestPorts();
  const { taken } = ports.lockState();
  const look = (): object => {
    expect([ports.lockState().held, ports.runBoard.current()]).toEqual([false, null]);
    return {};
  };
  run(ports, { ...OCTOBER, action: 'rank', dryRun: true }, look);
  readOnly(ports, OCTOBER, look);
  expect(ports.lockState().taken).toBe(taken);
});

test('a board that fails is recorded and stops nobody, and the lock is released', () => {
  const ports = contestPorts();
  const failure = new Error('Service PropertiesService failed');
  const fail = (): never => {
    throw failure;
  };
  const broken = { ...ports, runBoard: { ...ports.runBoard, post: fail, clear: fail } };
  expect(run(broken, { ...OCTOBER, action: 'rank' }, () => ({ done: true }))).toEqual({ done: true });
  expect(ports.recorded).toEqual([failure, failure]);
  expect(ports.lockState().held).toBe(false);
});

test('a lock that cannot be released does not make finished work look unfinished', () => {
  const ports = contestPorts();
  const release = (): never => {
    throw new Error('Service LockService failed');
  };
  const broken = { ...ports, lock: { ...ports.lock, release } };
  expect(run(broken, { ...OCTOBER, action: 'rank' }, () => ({ done: true }))).toEqual({ done: true });
});
