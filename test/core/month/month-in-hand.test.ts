import { monthInHand } from '../../../src/core/month/month-in-hand';

const FIRST_OF_OCTOBER = { month: '2026-10', version: 1 };
const FIRST_OF_AUGUST = { month: '2026-08', version: 1 };

it('an office works on the month that is over, though the next is planned already', () => {
  const months = ['2026-09', '2026-10', '2026-11'];
  expect(monthInHand({ months, published: [], today: '2026-11-01' })).toBe('2026-10');
  expect(monthInHand({ months, published: [FIRST_OF_AUGUST], today: '2026-11-23' })).toBe('2026-10');
});

it('a month is not over on its last day', () => {
  const months = ['2026-09', '2026-10'];
  expect(monthInHand({ months, published: [], today: '2026-10-31' })).toBe('2026-09');
});

it('once the last month is published an office works on the next', () => {
  const months = ['2026-09', '2026-10', '2026-11'];
  expect(monthInHand({ months, published: [FIRST_OF_OCTOBER], today: '2026-11-23' })).toBe('2026-11');
});

it('nobody goes back to months before the last published one', () => {
  const months = ['2026-08', '2026-09', '2026-10'];
  expect(monthInHand({ months, published: [FIRST_OF_OCTOBER], today: '2026-11-23' })).toBe('2026-10');
});

it('an office that plans ahead of its first month begins with what it has', () => {
  expect(monthInHand({ months: ['2026-12', '2027-01'], published: [], today: '2026-11-23' })).toBe('2027-01');
  expect(monthInHand({ months: [], published: [], today: '2026-11-23' })).toBeUndefined();
});
