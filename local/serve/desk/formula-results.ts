// What the file has as the results of formulas, for grids that work them out themselves.
import { addressOf } from '../../workbook/cells/cell-address';
import type { XlsxWorkbook } from '../../workbook/contract';
import type { SheetPlace } from '../edits/edit-bench';
import { gridCells } from '../grid/grid-cells';
import type { SheetResults } from '../grid/grid-data';
import { sheetIdOf } from '../grid/sheet-id';
import { FormulaResults } from '../grid/sheets/formula-results';

/** Sheets without formulas at these places are left out. */
export function formulaResults(workbook: XlsxWorkbook, places: readonly SheetPlace[]): readonly SheetResults[] {
  return workbook.sheets().flatMap((sheet) => {
    const results = new FormulaResults();
    for (const { area } of places.filter((place) => place.sheet === sheet.name)) {
      const contents = sheet.read(area).flat();
      gridCells(sheet, area).forEach(({ row, col, content: shownAs }, index) => {
        const content = contents[index];
        if (content?.kind === 'formula') results.add(addressOf(row + 1, col + 1), content.result, shownAs);
      });
    }
    const isEmpty = Object.keys(results.byAddress).length === 0;
    return isEmpty ? [] : [{ id: sheetIdOf(sheet), name: sheet.name, results: results.byAddress }];
  });
}
