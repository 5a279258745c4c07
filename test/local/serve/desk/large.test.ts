import { CliError } from '../../../../local/cli/cli-error';
import { requireShowable } from '../../../../local/serve/desk/require-showable';
import { newWorkbook } from '../../../../local/workbook/index';
import type { XlsxWorkbook } from '../../../../local/workbook/index';

function tall(rows: number): XlsxWorkbook {
  const workbook = newWorkbook();
  const sheet = workbook.addSheet('Tall');
  const end = [[{ kind: 'number', value: 1 }]] as const;
  sheet.write({ row: 1, column: 1, rows: 1, columns: 1 }, end);
  sheet.write({ row: rows, column: 20, rows: 1, columns: 1 }, end);
  return workbook;
}

it('a workbook that no browser could hold is refused, with how large it is and how large it may be', () => {
  const refusal: unknown = refusalOf(tall(50_001));
  expect(refusal).toBeInstanceOf(CliError);
  expect(refusal).toMatchObject({ phrase: 'tooLargeForBrowser', facts: { cells: '1000020', limit: '1000000' } });
  expect(refusalOf(tall(50_000))).toBeNull();
});

function refusalOf(workbook: XlsxWorkbook): unknown {
  try {
    requireShowable('month.xlsx', workbook);
    return null;
  } catch (error) {
    return error;
  }
}
