import { columnShares } from '../../../src/documents/html/column-shares';
import type { BlockOf } from '../../../src/documents/block';

function table(widths: readonly number[], cells: readonly string[]): BlockOf<'table'> {
  const columns = widths.map((width) => ({ header: '', align: 'left' as const, width }));
  return { kind: 'table', caption: '', columns, rows: [{ cells, mark: 'none' }] };
}

it('columns are as wide as the document asks', () => {
  expect(columnShares(table([1, 1, 2], ['1', '2', '3']))).toEqual([0.25, 0.25, 0.5]);
});

it('a date is not torn apart by a column asked for too narrow', () => {
  const [date = 0, sentence = 0] = columnShares(table([1, 20], ['2026年10月25日', '报告迟到两周'.repeat(5)]));
  expect(date * 73).toBeGreaterThan(14);
  expect(date + sentence).toBeCloseTo(1);
});

it('where all columns need more than there is, all give way alike', () => {
  const shares = columnShares(table(Array<number>(12).fill(1), Array<string>(12).fill('防汛备汛指挥组')));
  expect(new Set(shares.map((share) => share.toFixed(6))).size).toBe(1);
});

it('in a crowded English table long words of headers break before figures do', () => {
  const headers = ['Rank', 'Unit', 'Leader', 'Results', 'Plan completion', 'Timeliness', 'Democratic evaluation'];
  const cells = ['1\nadvanced', 'Park group', 'Anna Moss', '28.14', '30.00', '20.00', '19.20', '0.00', '0.00', '97.34'];
  const columns = [...headers, 'Bonus', 'Deductions', 'Total'].map((header) => {
    return { header, align: 'right' as const, width: 1 };
  });
  const shares = columnShares({ kind: 'table', caption: '', columns, rows: [{ cells, mark: 'none' }] });
  // Of the 97 characters of the smallest type a total takes five, wider than half a Chinese one, and the sides of the cell.
  expect((shares[9] ?? 0) * 97).toBeGreaterThanOrEqual(5 * 1.1 + 1.6);
});
