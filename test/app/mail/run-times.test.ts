import { isSending } from '../../../src/app/mail/live-run';
import { timeOfStep } from '../../../src/app/mail/time-of-step';
import { fakePorts } from '../../support/fake-ports';
import { fakeWorkbook } from '../../support/fake-workbook';

it.each([
  ['09:30', 0, '2026-11-02 09:30'],
  ['09:30', 59, '2026-11-02 09:30'],
  ['09:59', 61, '2026-11-02 10:00'],
  ['23:58', 240, '2026-11-03 00:02'],
])('a step of a run that began at %s is dated %i seconds later', (time, elapsed, expected) => {
  const moment = { now: { date: '2026-11-02', time }, stopwatch: { elapsedSeconds: () => elapsed } };
  expect(timeOfStep(moment)).toBe(expected);
});

it.each([
  ['2026-11-02 09:24', '09:30', true],
  ['2026-11-02 09:23', '09:30', false],
  ['2026-11-01 23:58', '00:01', true],
  ['2026-11-01 09:30', '09:30', false],
])('a run since %s may be alive at %s: %s', (since, time, alive) => {
  const { runBoard } = fakePorts(fakeWorkbook());
  runBoard.post({ action: 'sendMails', person: '', since, done: 0, total: 0, item: '' });
  expect(isSending({ runBoard, now: { date: '2026-11-02', time } })).toBe(alive);
});
