// Cells as the file has them now, as commands for grids that are shown already.
import type { Area, XlsxSheet, XlsxWorkbook } from '../../workbook/contract';
import type { SheetPlace } from '../edits/edit-bench';
import { gridCells } from '../grid/grid-cells';
import type { GridCommand } from '../grid/grid-message';
import { sheetIdOf } from '../grid/sheet-id';

/** More are faster loaded anew. */
const MOST_CELLS = 20_000;

/** One `UPDATE_CELL` a cell; null where that would be too many. */
export function cellCommands(workbook: XlsxWorkbook, places: readonly SheetPlace[]): readonly GridCommand[] | null {
  const wanted = places.flatMap(({ sheet: name, area }) => {
    const sheet = workbook.sheets().find((one) => one.name === name);
    return sheet === undefined ? [] : [{ sheet, area }];
  });
  if (wanted.reduce((sum, { area }) => sum + area.rows * area.columns, 0) > MOST_CELLS) return null;
  const commands = new Map<string, GridCommand>();
  for (const { sheet, area } of wanted) {
    for (const command of commandsOf(sheet, area)) {
      commands.set(`${sheetIdOf(sheet)} ${String(command['row'])} ${String(command['col'])}`, command);
    }
  }
  return [...commands.values()];
}

function commandsOf(sheet: XlsxSheet, area: Area): readonly GridCommand[] {
  return gridCells(sheet, area).map((cell) => ({ type: 'UPDATE_CELL', sheetId: sheetIdOf(sheet), ...cell }));
}
