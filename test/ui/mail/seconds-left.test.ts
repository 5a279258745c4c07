import { secondsLeft } from '../../../src/ui/mail/seconds-left';

it('at two mails in four seconds, eight more take sixteen seconds: told as twenty', () => {
  expect(secondsLeft({ done: 2, total: 10, elapsedSeconds: 4 })).toBe(20);
});

it('nobody can tell before the first mail has gone', () => {
  expect(secondsLeft({ done: 0, total: 10, elapsedSeconds: 4 })).toBeNull();
});

it('after the last mail nothing is left', () => {
  expect(secondsLeft({ done: 10, total: 10, elapsedSeconds: 30 })).toBe(0);
});
