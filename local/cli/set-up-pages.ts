// How sheets are printed is in the file, where the script does not reach: its reports ask for it.
import type { XlsxWorkbook } from '../workbook/contract';
import type { PageReport } from './reports/publication-reports';

export function setUpPages(workbook: XlsxWorkbook, pages: readonly PageReport[]): void {
  for (const { sheet, ...setup } of pages) {
    workbook
      .sheets()
      .find(({ name }) => name === sheet)
      ?.setPageSetup(setup);
  }
}
