// The event of the simple trigger as the use case wants it; nothing is asked of the sheet before it has to be.
import type { PersonsEdit } from '../app/tidy-edit';
import type { EditedCell } from '../sheets/repairs/tidied-edit';
import { DEEPEST_HEADER_ROW } from '../sheets/locating/headers/header-row';
import { cellReader } from './cell-values';
import { writeCells } from './write-cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The declared type promises texts that are not there for a blank or for several cells. */
type EditEvent = Pick<GoogleAppsScript.Events.SheetsOnEdit, 'range' | 'source'> & {
  readonly value?: string | undefined;
  readonly oldValue?: string | undefined;
};

export function googleEdit({ range, source, value, oldValue }: EditEvent): PersonsEdit {
  // Dates are not looked at here, so any time zone will do.
  const toCell = cellReader('UTC');
  const valuesOf = (area: GoogleAppsScript.Spreadsheet.Range) => area.getValues().map((row) => row.map(toCell));
  return {
    typed: value ?? null,
    before: oldValue ?? null,
    size: () => range.getNumRows() * range.getNumColumns(),
    cells: () => textCells(range),
    head: () => {
      const sheet = range.getSheet();
      const block = sheet.getRange(1, 1, Math.min(DEEPEST_HEADER_ROW, sheet.getMaxRows()), lastColumn(sheet));
      return { name: sheet.getName(), values: valuesOf(block), shown: [], merges: [] };
    },
    sheetNamed: (names) => {
      for (const name of names) {
        const sheet = source.getSheetByName(name);
        if (sheet === null) continue;
        const values = valuesOf(sheet.getDataRange());
        const shown = values.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : '')));
        return { sheetNames: [name], sheets: [{ name, values, shown, merges: [] }] };
      }
      return { sheetNames: [], sheets: [] };
    },
    write: (changes) => {
      writeCells(range.getSheet(), changes);
    },
  };
}

function textCells(range: GoogleAppsScript.Spreadsheet.Range): EditedCell[] {
  const values: unknown[][] = range.getValues();
  if (!values.some((row) => row.some(isWritten))) return [];
  const formulas = range.getFormulas();
  const formats = range.getNumberFormats();
  const [top, left, sheet] = [range.getRow(), range.getColumn(), range.getSheet().getName()];
  return values.flatMap((row, rowIndex) =>
    row.flatMap((text, index) => {
      if (!isWritten(text) || (formulas[rowIndex]?.[index] ?? '') !== '') return [];
      const at = { sheet, row: top + rowIndex, column: left + index };
      return [{ at, text, numberFormat: formats[rowIndex]?.[index] ?? '' }];
    }),
  );
}

function isWritten(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function lastColumn(sheet: Sheet): number {
  return Math.max(1, sheet.getLastColumn());
}
