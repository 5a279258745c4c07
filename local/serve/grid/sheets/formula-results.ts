// What the file has as the results of the formulas of a sheet, and how many of these the grid cannot work out.
import type { Content } from '../../../workbook/contract';

export type Results = Record<string, string | number | boolean>;

export class FormulaResults {
  readonly byAddress: Results = {};
  unshown = 0;

  /** @param shownAs what is put into the grid: the formula itself, or its result in its place */
  add(address: string, result: Content | null, shownAs: string): void {
    if (!shownAs.startsWith('=')) this.unshown += 1;
    else if (result !== null && 'value' in result) this.byAddress[address] = result.value;
  }
}
