// Wall clock and moment: a date cell means a day in the spreadsheet's time zone, a Date of the script means a moment.

const HOUR_MS = 3_600_000;

export interface ZonedTime {
  /** The moment at which the zone's clocks show this wall time (milliseconds as if it were UTC). In a gap the later, in a repeated hour the earlier. */
  momentOf(wallTime: number): number;
  /** What the zone's clocks show at this moment, as if it were UTC. */
  wallTimeOf(moment: number): number;
}

export function zonedTime(timeZone: string): ZonedTime {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const offsets = new Map<number, number>();

  /** Minutes are cut off the moment for the cache: zones change their offset on the hour or half hour. */
  function offsetAt(moment: number): number {
    const key = Math.floor(moment / (HOUR_MS / 2));
    const known = offsets.get(key);
    if (known !== undefined) return known;
    const offset = measuredOffset(format, key * (HOUR_MS / 2));
    offsets.set(key, offset);
    return offset;
  }

  return {
    momentOf: (wallTime) => {
      const guess = wallTime - offsetAt(wallTime);
      return wallTime - offsetAt(guess);
    },
    wallTimeOf: (moment) => moment + offsetAt(moment),
  };
}

function measuredOffset(format: Intl.DateTimeFormat, moment: number): number {
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const wallTime = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return wallTime - moment;
}
