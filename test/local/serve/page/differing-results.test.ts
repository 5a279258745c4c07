import type { SheetResults } from '../../../../local/serve/grid/grid-data';
import { differingResults } from '../../../../local/serve/page/cells/differing-results';

function sheetWith(results: SheetResults['results']): SheetResults {
  return { id: 's1', name: '评分', results };
}

it('a formula that the grid works out to another figure than the file is named with the file’s', () => {
  const sheets = [sheetWith({ A1: 1.01, A2: 'ok', A3: true })];
  const grid: Readonly<Record<string, unknown>> = { A1: 1, A2: 'ok', A3: true };
  expect(differingResults(sheets, (_, address) => grid[address])).toEqual([
    { sheet: '评分', address: 'A1', inFile: 1.01 },
  ]);
});

it('the last digits of a figure, and blank against empty, are no difference', () => {
  const sheets = [sheetWith({ A1: 0.1 + 0.2, A2: '' })];
  const grid: Readonly<Record<string, unknown>> = { A1: 0.3, A2: null };
  expect(differingResults(sheets, (_, address) => grid[address])).toEqual([]);
});
