import fc from 'fast-check';
import type { Repair } from '../../../src/core/findings/finding';
import { loggedRepair, logRow, type LoggedRepair } from '../../../src/sheets/repairs/logged-repair';

const kinds: readonly Repair['kind'][] = ['spaces', 'width', 'number', 'date', 'month', 'name'];
const states: readonly LoggedRepair['state'][] = ['planned', 'made', 'undone', 'changed'];
const after = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  fc.constantFrom({ date: '2026-10-05' }, { date: '1999-12-31' }),
);

it('whatever a repair changed, its row in the log gives back exactly', () => {
  const logged: fc.Arbitrary<LoggedRepair> = fc.record({
    time: fc.constant('2026-11-02 09:30'),
    person: fc.constantFrom('', 'clerk@example.com'),
    kind: fc.constantFrom(...kinds),
    at: fc.record({
      sheet: fc.string({ minLength: 1 }),
      row: fc.integer({ min: 1, max: 100_000 }),
      column: fc.integer({ min: 1, max: 1000 }),
    }),
    before: fc.string({ unit: 'grapheme' }),
    after,
    format: fc.constantFrom('', '@', 'General', '0.00'),
    state: fc.constantFrom(...states),
    run: fc.integer({ min: 1 }).map(String),
  });
  fc.assert(
    fc.property(logged, fc.constantFrom('zh-CN' as const, 'en' as const), (repair, language) => {
      const row = logRow(repair, language).map(({ value }) => value);
      expect(row.every((value) => typeof value === 'string')).toBe(true);
      expect(loggedRepair(row.map(String))).toEqual(repair);
    }),
    { numRuns: 1000 },
  );
});

it.each([
  ['another kind of row', ['合计']],
  ['an address that is none', ['t', '', '评分', 'E0', '数字', '“1”', '1', '', '已修复', '1']],
  ['a text without its quotation marks', ['t', '', '评分', 'E2', '数字', '1', '1', '', '已修复', '1']],
  ['a new value that is none', ['t', '', '评分', 'E2', '数字', '“1”', 'one', '', '已修复', '1']],
])('%s is nothing that could be undone', (_, row) => {
  expect(loggedRepair(row)).toBeNull();
});
