// A time of day or a length of time as a person types it.

export interface TypedTime {
  /** In days. */
  readonly value: number;
  readonly format: string;
}

const HOURS_OF_HALF_DAY = 12;
const HOURS_OF_DAY = 24;

/** `7:05`, `19:05:30`, `7:05 PM`; from 24 hours on it is a length: `27:05:00`. */
export function typedTime(typed: string): TypedTime | null {
  const found = /^(\d{1,4}):(\d{2})(?::(\d{2}))?(?:\s*([ap])m)?$/iu.exec(typed);
  if (found === null) return null;
  const [, hourText = '', minuteText, secondText = '0', half] = found;
  const [hours, minutes, seconds] = [Number(hourText), Number(minuteText), Number(secondText)];
  if (minutes >= 60 || seconds >= 60) return null;
  const rest = minutes * 60 + seconds;
  if (half === undefined) {
    return { value: daysOf(hours, rest), format: hours < HOURS_OF_DAY ? 'hh:mm:ss' : '[h]:mm:ss' };
  }
  if (hours < 1 || hours > HOURS_OF_HALF_DAY) return null;
  const hourOfDay = (hours % HOURS_OF_HALF_DAY) + (half.toLowerCase() === 'p' ? HOURS_OF_HALF_DAY : 0);
  return { value: daysOf(hourOfDay, rest), format: found[3] === undefined ? 'h:mm AM/PM' : 'h:mm:ss AM/PM' };
}

function daysOf(hours: number, seconds: number): number {
  return (hours * 3600 + seconds) / 86_400;
}
