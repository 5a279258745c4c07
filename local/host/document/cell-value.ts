// Contents of the file and values of the script, one into the other.
import type { Content } from '../../workbook/contract';
import type { CellInput } from '../calls/kinds';
import { isDateFormat, serialOfWallTime, wallTimeOfSerial } from './serial-date';
import { typedText } from './typed-text';
import type { TypedContent } from './typed-text';
import type { ZonedTime } from './zoned-time';

/** What a cell's meaning depends on besides the cell. */
export interface CellPlace {
  readonly zone: ZonedTime;
  readonly date1904: boolean;
  readonly thisYear: number;
}

/** As `getValues` answers: blank `''`, errors as their text, numbers in a date format as dates. */
export function scriptValueOf(content: Content, format: string, place: CellPlace): string | number | boolean | Date {
  switch (content.kind) {
    case 'blank':
      return '';
    case 'number':
      return isDateFormat(format)
        ? new Date(place.zone.momentOf(wallTimeOfSerial(content.value, place.date1904)))
        : content.value;
    case 'formula':
      // A formula that no program has calculated yet must not look like a blank.
      return content.result === null ? '#ERROR!' : scriptValueOf(content.result, format, place);
    default:
      return content.value;
  }
}

/** The day that the spreadsheet's clocks show at that moment. */
export function serialOfDay(moment: Date, { zone, date1904 }: CellPlace): number {
  return Math.floor(serialOfWallTime(zone.wallTimeOf(moment.getTime()), date1904));
}

/** As `setValues` takes it: texts are parsed as typed, null clears. */
export function contentOf(input: CellInput, format: string, place: CellPlace): TypedContent {
  if (input === null) return { content: { kind: 'blank' }, format: null };
  if (typeof input === 'string') return typedText(input, { ...place, format });
  if (typeof input === 'boolean') return { content: { kind: 'boolean', value: input }, format: null };
  if (typeof input === 'number') return { content: { kind: 'number', value: input }, format: null };
  const wallTime = place.zone.wallTimeOf(input.getTime());
  const value = serialOfWallTime(wallTime, place.date1904);
  return { content: { kind: 'number', value }, format: Number.isInteger(value) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss' };
}
