import fc from 'fast-check';
import { daysOf } from '../../../src/core/calendar/day-arithmetic';
import { spansOf } from '../../../src/core/checks/day-spans';

const OCTOBER = daysOf('2026-10');

it.each([
  [[], ''],
  [['2026-10-12'], '2026-10-12/2026-10-12'],
  [['2026-10-12', '2026-10-13', '2026-10-15'], '2026-10-12/2026-10-13,2026-10-15/2026-10-15'],
  [['2026-10-31', '2026-11-01'], '2026-10-31/2026-11-01'],
])('days %j are the spans %s', (days, spans) => {
  expect(spansOf(days)).toBe(spans);
});

it('spans hold exactly the days they were made of, and no two of them touch', () => {
  fc.assert(
    fc.property(fc.subarray([...OCTOBER]), (days) => {
      const text = spansOf(days);
      const spans = text === '' ? [] : text.split(',').map((span) => span.split('/'));
      const held = OCTOBER.filter((day) => spans.some(([first = '', last = '']) => first <= day && day <= last));
      expect(held).toEqual(days);
      const gaps = spans
        .slice(1)
        .map(([first = ''], index) => Number(first.slice(8)) - Number(spans[index]?.[1]?.slice(8)));
      expect(gaps.every((gap) => gap > 1)).toBe(true);
    }),
  );
});
