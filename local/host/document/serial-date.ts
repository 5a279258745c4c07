// Dates in cells are numbers: days since an epoch, the time of day as the fraction.
import { remembering } from './remembering';

const DAY_MS = 86_400_000;
/** 1970-01-01 counted from 1899-12-30, the day that is 0 in Google's sheets and in .xlsx files alike. */
const UNIX_EPOCH_SERIAL = 25_569;
const DAYS_FROM_1900_TO_1904_SYSTEM = 1462;

function epochSerial(date1904: boolean): number {
  return date1904 ? UNIX_EPOCH_SERIAL - DAYS_FROM_1900_TO_1904_SYSTEM : UNIX_EPOCH_SERIAL;
}

/** Wall time in milliseconds, as if it were UTC; rounded, because a serial number has no exact milliseconds. */
export function wallTimeOfSerial(serial: number, date1904: boolean): number {
  return Math.round((serial - epochSerial(date1904)) * DAY_MS);
}

export function serialOfWallTime(wallTime: number, date1904: boolean): number {
  return wallTime / DAY_MS + epochSerial(date1904);
}

/** Whether a number in this format is shown as a date, a time or a duration. Asked for every cell, of a few formats. */
export const isDateFormat: (format: string) => boolean = remembering((format) => {
  const bare = format
    .replace(/"[^"]*"|\\.|_.|\*./gu, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/giu, '')
    .replace(/general/giu, '');
  return /[ymdhs]/iu.test(bare);
});
