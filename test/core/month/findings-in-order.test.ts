import type { Finding } from '../../../src/core/findings/finding';
import { findingsInOrder } from '../../../src/core/month/findings-in-order';
import { cellAt } from '../../support/entries';

function at(place: Finding['at'], code: Finding['code'] = 'score-missing'): Finding {
  return { severity: 'error', code, at: place, facts: {} };
}

function placesOf(findings: readonly Finding[], tabs: readonly string[]): readonly string[] {
  return findingsInOrder(findings, tabs).map(({ at: place }) =>
    'row' in place ? `${place.sheet} ${String(place.row)},${String(place.column)}` : place.sheet,
  );
}

test('sheets stand in the order of their tabs, their cells by row and then by column', () => {
  const findings = [
    at(cellAt('评分', 9, 1)),
    at(cellAt('评分', 2, 5)),
    at(cellAt('评分', 2, 3)),
    at(cellAt('单位', 4, 1)),
    at({ sheet: '评分' }),
  ];
  expect(placesOf(findings, ['单位', '评分'])).toEqual(['单位 4,1', '评分', '评分 2,3', '评分 2,5', '评分 9,1']);
  expect(placesOf(findings, ['评分', '单位'])[0]).toBe('评分');
});

test('what concerns the workbook comes first, and sheets that do not exist last, by name', () => {
  const findings = [at({ sheet: 'B' }), at({ sheet: 'A' }), at(cellAt('评分')), at({ sheet: '' })];
  expect(placesOf(findings, ['评分'])).toEqual(['', '评分 2,1', 'A', 'B']);
});

test('a thing said twice of one cell is told once', () => {
  const twice = [at(cellAt('评分', 2, 5)), at(cellAt('评分', 2, 5)), at(cellAt('评分', 2, 5), 'score-spread')];
  expect(findingsInOrder(twice)).toHaveLength(2);
});
