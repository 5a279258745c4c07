// The State Council's holidays and shifted workdays, from the data files of chinese-days.
// Its functions would add 31 KB and read the clock's time zone; a year of data is under 2 KB and only days as text.
import { holidays as holidays2024, workdays as workdays2024 } from 'chinese-days/dist/years/2024.json';
import { holidays as holidays2025, workdays as workdays2025 } from 'chinese-days/dist/years/2025.json';
import { holidays as holidays2026, workdays as workdays2026 } from 'chinese-days/dist/years/2026.json';
import type { IsoDate } from '../../core/calendar/calendar';

interface StatutoryYear {
  readonly holidays: Readonly<Record<IsoDate, string>>;
  readonly workdays: Readonly<Record<IsoDate, string>>;
}

const years: Readonly<Record<string, StatutoryYear>> = {
  2024: { holidays: holidays2024, workdays: workdays2024 },
  2025: { holidays: holidays2025, workdays: workdays2025 },
  2026: { holidays: holidays2026, workdays: workdays2026 },
};

export function knowsYear(year: string): boolean {
  return year in years;
}

/** `ordinary`: the day of the week decides. */
export function statutoryKind(day: IsoDate): 'holiday' | 'workday' | 'ordinary' {
  const year = years[day.slice(0, 4)];
  if (year === undefined) return 'ordinary';
  if (day in year.holidays) return 'holiday';
  return day in year.workdays ? 'workday' : 'ordinary';
}
