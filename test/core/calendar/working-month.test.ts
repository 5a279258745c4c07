import { daysBetween, daysOf, monthOf } from '../../../src/core/calendar/day-arithmetic';
import { nthWorkingDay, workingMonthOf } from '../../../src/core/calendar/working-month';
import { weekdays } from '../../support/calendar';

describe('calendar days', () => {
  it.each([
    ['2026-10-20', '2026-10-23', 3],
    ['2026-10-23', '2026-10-20', -3],
    ['2026-10-31', '2026-11-01', 1],
    ['2024-02-28', '2024-03-01', 2],
    ['2025-12-31', '2026-01-01', 1],
  ])('from %s to %s are %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  it.each([
    ['2026-02', 28],
    ['2024-02', 29],
    ['2026-10', 31],
    ['2026-12', 31],
  ])('of %s are %i', (month, count) => {
    expect(daysOf(month)).toHaveLength(count);
    expect(daysOf(month).every((day) => monthOf(day) === month)).toBe(true);
  });
});

describe('the working month', () => {
  const october = workingMonthOf('2026-10', weekdays);

  it('of October 2026 has 22 weekdays', () => {
    expect(october.workingDays).toHaveLength(22);
    expect(october.lastDay).toBe('2026-10-31');
  });

  it('has its third working day on Monday the 5th', () => {
    expect(nthWorkingDay(october, 3)).toBe('2026-10-05');
  });

  it('ends the search for a working day it does not have on its last day', () => {
    expect(nthWorkingDay(october, 23)).toBe('2026-10-31');
  });

  it('follows the calendar it is given', () => {
    const onlyTheTenth = { isWorkingDay: (day: string) => day === '2026-10-10' };
    expect(workingMonthOf('2026-10', onlyTheTenth).workingDays).toEqual(['2026-10-10']);
  });
});
