// Dates in a workbook are day numbers, counted from 1900 or from 1904.

const MS_PER_DAY = 86_400_000;
/** Day 0 as the 1900 system counts after its invented 29 February 1900. */
const DAY_ZERO_1900 = Date.UTC(1899, 11, 30);
const DAY_ZERO_1904 = Date.UTC(1904, 0, 1);

/** Days between the two systems: a 1904 number plus this is the 1900 number of the same day. */
export const DAYS_1904 = (DAY_ZERO_1904 - DAY_ZERO_1900) / MS_PER_DAY;

/** Cells of type `d` spell the date out, `2026-10-05` or with a time; null when it is none. */
export function serialOfIsoDate(text: string, date1904: boolean): number | null {
  const trimmed = text.trim();
  const milliseconds = Date.parse(/[zZ]$|^[^T]*$/.test(trimmed) ? trimmed : `${trimmed}Z`);
  if (Number.isNaN(milliseconds)) return null;
  return (milliseconds - (date1904 ? DAY_ZERO_1904 : DAY_ZERO_1900)) / MS_PER_DAY;
}
