import { workingDayAfter } from '../../../src/core/publication/publicity-period';

/** Monday to Friday, but for days named. */
function calendarWith(changed: Readonly<Record<string, boolean>> = {}) {
  return {
    isWorkingDay: (day: string) => {
      const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
      return changed[day] ?? (weekday !== 0 && weekday !== 6);
    },
  };
}

test.each([
  ['three working days after a Monday is the Thursday', '2026-11-02', 3, '2026-11-05'],
  ['a weekend does not count', '2026-11-05', 3, '2026-11-10'],
  ['published on a Saturday, the first day is the Monday', '2026-11-07', 1, '2026-11-09'],
  ['the period runs on into the next month', '2026-11-27', 3, '2026-12-02'],
  ['and into the next year', '2026-12-30', 3, '2027-01-04'],
  ['no days at all end where they begin', '2026-11-02', 0, '2026-11-02'],
])('%s', (_, from, count, until) => {
  expect(workingDayAfter(from, count, calendarWith())).toBe(until);
});

test('a holiday of the office is left out and a shifted workday counts', () => {
  const calendar = calendarWith({ '2026-11-03': false, '2026-11-07': true });
  expect(workingDayAfter('2026-11-02', 3, calendar)).toBe('2026-11-06');
  expect(workingDayAfter('2026-11-06', 1, calendar)).toBe('2026-11-07');
});

test('a calendar on which nobody ever works still ends', () => {
  expect(workingDayAfter('2026-11-02', 3, { isWorkingDay: () => false })).toBe('2028-11-02');
});
