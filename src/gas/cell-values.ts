// Cell values across the border: a Date of the platform is a moment, a date of ours is a day in the workbook's time zone.
import type { CellValue, WorkbookDate } from '../sheets/workbook-snapshot';

/** Turns one value of `getValues()` into ours. */
export type CellReader = (value: unknown) => CellValue;

/** A reader for one time zone; keep it for a whole block, because making the formatter is the dear part. */
export function cellReader(timeZone: string): CellReader {
  const dayOf = dayReader(timeZone);
  return (value) => {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
    return isDate(value) ? dayOf(value) : '';
  };
}

/** The day and time of a moment as the workbook's time zone shows them; a sheet of ten thousand dates has a hundred different ones. */
export function dayReader(timeZone: string): (moment: Date) => WorkbookDate {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const known = new Map<number, WorkbookDate>();
  return (moment) => {
    let day = known.get(moment.getTime());
    if (day === undefined) known.set(moment.getTime(), (day = dayIn(format.formatToParts(moment))));
    return day;
  };
}

function dayIn(written: readonly Intl.DateTimeFormatPart[]): WorkbookDate {
  const parts: Record<string, string> = {};
  for (const { type, value } of written) parts[type] = value;
  const { year = '', month = '', day = '', hour = '', minute = '', second = '' } = parts;
  return { date: `${year.padStart(4, '0')}-${month}-${day}`, time: `${hour}:${minute}:${second}` };
}

/** Values may come from another realm, where `instanceof` says no. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
