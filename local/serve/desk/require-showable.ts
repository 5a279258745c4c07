import { CliError } from '../../cli/cli-error';
import { exitCodes } from '../../cli/exit-code';
import type { XlsxWorkbook } from '../../workbook/contract';
import { gridTooLarge } from '../grid/too-large';

/** @throws CliError where a grid in the browser could not hold the workbook */
export function requireShowable(file: string, workbook: XlsxWorkbook): void {
  const found = gridTooLarge(workbook);
  if (found === null) return;
  const { cells, limit } = found;
  throw new CliError(exitCodes.file, 'tooLargeForBrowser', { file, cells: String(cells), limit: String(limit) });
}
