import { readdirSync } from 'node:fs';
import path from 'node:path';
import { knowsYear } from '../../../src/app/month/statutory-calendar';
import { unknownYearFindings, unknownYears, workingCalendar } from '../../../src/app/month/working-calendar';

test('National Day is off and the shifted Saturday is worked', () => {
  const { isWorkingDay } = workingCalendar('statutory', []);
  expect(['2026-10-01', '2026-10-07', '2026-10-08', '2026-10-10', '2026-10-11'].map(isWorkingDay)).toEqual([
    false,
    false,
    true,
    true,
    false,
  ]);
});

test('with 周末 only Saturdays and Sundays are off', () => {
  const { isWorkingDay } = workingCalendar('weekends', []);
  expect(['2026-10-01', '2026-10-09', '2026-10-10', '2026-10-11'].map(isWorkingDay)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('工作日历 stands above both, its later row above the earlier', () => {
  const { isWorkingDay } = workingCalendar('statutory', [
    { day: '2026-10-08', worked: false },
    { day: '2026-10-01', worked: false },
    { day: '2026-10-01', worked: true },
  ]);
  expect(isWorkingDay('2026-10-08')).toBe(false);
  expect(isWorkingDay('2026-10-01')).toBe(true);
});

test('a year the library does not know has weekends only, and a loud warning', () => {
  expect(workingCalendar('statutory', []).isWorkingDay('2031-10-01')).toBe(true);
  expect(unknownYears('2031-10', 'statutory')).toEqual(['2031']);
  expect(unknownYears('2031-10', 'weekends')).toEqual([]);
  expect(unknownYears('2026-10', 'statutory')).toEqual([]);
  expect(unknownYearFindings(['2031'], '工作日历')).toEqual([
    { severity: 'warning', code: 'calendar-year-unknown', at: { sheet: '工作日历' }, facts: { year: '2031' } },
  ]);
});

test('every year the library holds from 2024 on is known, so that its next release is not forgotten here', () => {
  const folder = path.join(path.dirname(require.resolve('chinese-days/package.json')), 'dist/years');
  const years = readdirSync(folder).flatMap((file) => /^(\d{4})\.json$/.exec(file)?.[1] ?? []);
  expect(years).toContain('2026');
  expect(years.filter((year) => year >= '2024' && !knowsYear(year))).toEqual([]);
});
