import { isCalendarDay } from '../../../local/cli/calendar-day';

it.each(['2026-01-01', '2026-12-31', '2026-04-30', '2028-02-29', '2000-02-29'])('%s is a day', (text) => {
  expect(isCalendarDay(text)).toBe(true);
});

it.each(['2026-02-29', '2100-02-29', '2026-04-31', '2026-00-10', '2026-13-01', '2026-11-00', '2026-11-32'])(
  '%s is in no calendar',
  (text) => {
    expect(isCalendarDay(text)).toBe(false);
  },
);

it.each(['2026-1-1', '20261102', '2026-11-02T10:00', ' 2026-11-02', ''])('"%s" is not written as a day', (text) => {
  expect(isCalendarDay(text)).toBe(false);
});
