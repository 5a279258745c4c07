import { canonicalEntries } from '../../../src/app/month/canonical-entries';
import type { ContestEntries } from '../../../src/core/entries/contest-entries';
import { cellAt, entriesOf, exact } from '../../support/entries';
import { scoreRow, unitRow } from '../../support/rows';

function textOf(entries: ContestEntries, month = '2026-10'): string {
  return canonicalEntries({ month, entries, calendarOverrides: [] });
}

const october = entriesOf({ units: [unitRow('甲组')], scores: [scoreRow('甲组', 90)] });

test('where a row stands does not matter, what it says does', () => {
  const [row] = october.scores;
  const moved = entriesOf({ ...october, scores: [{ ...row!, at: cellAt('评分', 99) }] });
  const changed = entriesOf({ ...october, scores: [scoreRow('甲组', 91)] });
  expect(textOf(moved)).toBe(textOf(october));
  expect(textOf(changed)).not.toBe(textOf(october));
});

test('a number counts by its value, however it was written', () => {
  const written = (value: string) => {
    const [row] = october.scores;
    const typed = { kind: 'number', value: exact(value), percent: false } as const;
    return entriesOf({
      ...october,
      scores: [{ ...row!, value: { state: 'value', value: typed, cell: cellAt('评分') } }],
    });
  };
  expect(textOf(written('90.50'))).toBe(textOf(written('90.5')));
});

test('what is entered for a later month leaves the hash of this one alone', () => {
  const [row] = october.scores;
  const later = entriesOf({ ...october, scores: [row!, { ...row!, month: '2026-11' }] });
  expect(textOf(later)).toBe(textOf(october));
  expect(textOf(later, '2026-11')).not.toBe(textOf(october, '2026-11'));
});

test('the month and the office’s own calendar are part of it', () => {
  const worked = canonicalEntries({
    month: '2026-10',
    entries: october,
    calendarOverrides: [{ day: '2026-10-31', worked: true }],
  });
  expect(worked).not.toBe(textOf(october));
  expect(textOf(october, '2026-12')).not.toBe(textOf(october));
});
