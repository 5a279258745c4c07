// The sheets of the self-test's own: made when needed, told by their names, taken away together.

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Range = GoogleAppsScript.Spreadsheet.Range;

/** Nobody calls a sheet of their own so; whatever begins with it may be deleted. */
export const PREFIX = '~xiaoneng-self-test~';

export interface Scratch {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** A new sheet whose name ends so. */
  readonly add: (ending: string) => Sheet;
  /** Cells that nothing was done to before, on a sheet that they share. */
  readonly cells: (rows: number, columns: number) => Range;
  readonly sweep: () => void;
}

export function scratchSheets(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Scratch {
  let shared: Sheet | null = null;
  let nextRow = 1;
  const add = (ending: string): Sheet => spreadsheet.insertSheet(PREFIX + ending, spreadsheet.getSheets().length);
  return {
    spreadsheet,
    add,
    cells: (rows, columns) => {
      shared ??= add('cells');
      const range = shared.getRange(nextRow, 1, rows, columns);
      nextRow += rows;
      return range;
    },
    sweep: () => {
      for (const sheet of spreadsheet.getSheets()) {
        if (sheet.getName().startsWith(PREFIX)) spreadsheet.deleteSheet(sheet);
      }
      shared = null;
    },
  };
}
