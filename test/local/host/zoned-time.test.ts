import fc from 'fast-check';
import { zonedTime } from '../../../local/host/document/zoned-time';
import { isDateFormat, serialOfWallTime, wallTimeOfSerial } from '../../../local/host/document/serial-date';

describe('wall time and moment', () => {
  it('agree on the moment at which a day begins', () => {
    expect(new Date(zonedTime('Asia/Shanghai').momentOf(Date.UTC(2026, 9, 5))).toISOString()).toBe(
      '2026-10-04T16:00:00.000Z',
    );
  });

  it('follow the change to summer time', () => {
    const newYork = zonedTime('America/New_York');
    expect(new Date(newYork.momentOf(Date.UTC(2026, 2, 7))).toISOString()).toBe('2026-03-07T05:00:00.000Z');
    expect(new Date(newYork.momentOf(Date.UTC(2026, 2, 9))).toISOString()).toBe('2026-03-09T04:00:00.000Z');
  });

  it.each(['Asia/Shanghai', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Etc/UTC'])(
    'lead back to the same moment in %s',
    (timeZone) => {
      const zone = zonedTime(timeZone);
      const moments = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2040, 0) });
      fc.assert(
        fc.property(moments, (moment) => {
          const wallTime = zone.wallTimeOf(moment);
          expect(zone.wallTimeOf(zone.momentOf(wallTime))).toBe(wallTime);
        }),
      );
    },
  );
});

describe('a serial number', () => {
  it.each([true, false])('leads back to the same wall time (1904 system: %s)', (date1904) => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1905, 0), max: Date.UTC(2100, 0) }), (wallTime) => {
        expect(wallTimeOfSerial(serialOfWallTime(wallTime, date1904), date1904)).toBe(wallTime);
      }),
    );
  });
});

describe('a number format', () => {
  it.each(['yyyy-mm-dd', 'm/d/yy', 'h:mm', '[h]:mm', 'yyyy"年"m"月"d"日"', '[$-804]yyyy/m/d', 'mm:ss.0'])(
    '%s shows a date or a time',
    (format) => {
      expect(isDateFormat(format)).toBe(true);
    },
  );

  it.each(['General', '0.00', '0%', '@', '#,##0', '[Red]0.00', '0.00"days"', '0\\h', '[$¥-804]#,##0'])(
    '%s shows a number',
    (format) => {
      expect(isDateFormat(format)).toBe(false);
    },
  );
});
