import { dayAfter } from '../../core/calendar/day-arithmetic';
import type { Ports } from '../ports';

const MINUTES_A_DAY = 24 * 60;

/** The moment of one step of a long run, `YYYY-MM-DD HH:MM`: the clock is read once, the stopwatch goes on. */
export function timeOfStep({ now, stopwatch }: Pick<Ports, 'now' | 'stopwatch'>): string {
  const [hours = 0, minutes = 0] = now.time.split(':').map(Number);
  const minute = hours * 60 + minutes + Math.floor(stopwatch.elapsedSeconds() / 60);
  const date = minute < MINUTES_A_DAY ? now.date : dayAfter(now.date);
  const ofDay = minute % MINUTES_A_DAY;
  return `${date} ${twoDigits(Math.floor(ofDay / 60))}:${twoDigits(ofDay % 60)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
