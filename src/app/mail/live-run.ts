// Whether somebody is sending at this moment, as far as anybody without the lock can tell.
import { daysBetween } from '../../core/calendar/day-arithmetic';
import type { Moment, Ports, PostedRun } from '../ports';

/** The platform ends every run by then. */
const LONGEST_RUN_MINUTES = 6;

export function isSending({ runBoard, now }: Pick<Ports, 'runBoard' | 'now'>): boolean {
  const posted = runBoard.current();
  return posted !== null && posted.action === 'sendMails' && minutesSince(posted, now) <= LONGEST_RUN_MINUTES;
}

function minutesSince({ since }: PostedRun, now: Moment): number {
  const [date = '', time = ''] = since.split(' ');
  return daysBetween(date, now.date) * 24 * 60 + minuteOfDay(now.time) - minuteOfDay(time);
}

function minuteOfDay(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
