import { openingMonth } from '../../src/app/opening-month';
import type { DialogName } from '../../src/app/ports';

const SHEETS = ['月度计划', '排名 2026-10 v2', '排名 2026-09', 'Ranking 2026-10', '排名 草稿'];

function opened(name: DialogName, front: string | null, sheets: readonly string[] = SHEETS): string {
  return openingMonth(name, {
    selected: () => (front === null ? null : { sheet: front, row: 1, column: 1 }),
    sheetNames: () => sheets,
  });
}

it.each(['check', 'publish', 'notice', 'mail'] as const)(
  '%s begins with the ranking in front of the person',
  (name) => {
    expect(opened(name, '排名 2026-09')).toBe('2026-09');
  },
);

it.each(['publish', 'notice', 'mail'] as const)(
  '%s begins with the latest ranked month, though the next is planned already',
  (name) => {
    expect(opened(name, '月度计划')).toBe('2026-10');
    expect(opened(name, null)).toBe('2026-10');
  },
);

it('leaves it to the check to find the month in hand unless a ranking is in front', () => {
  expect(opened('check', '月度计划')).toBe('');
});

it('begins with the latest month with entries where nothing has been ranked', () => {
  expect(opened('publish', '月度计划', ['月度计划', '评分'])).toBe('');
});
