import { instance, text, whole } from '../../calls/kinds';
import { method, overloaded, ServiceObject } from '../../calls/service-type';
import type { ServiceType } from '../../calls/service-type';
import type { HostSheet } from '../../document/host-sheet';
import type { RunState } from '../run-state';
import { sheetOf, sheetType } from './sheet';
import { spreadsheetSelection } from './spreadsheet-selection';

const spreadsheetType: ServiceType<RunState> = {
  name: 'SpreadsheetApp.Spreadsheet',
  members: {
    getSheets: method([], (run) => run.document.sheets().map((sheet) => sheetOf(run, sheet))),
    getSheetByName: method([text], (run, name) => {
      const found = run.document.sheets().find((sheet) => sheet.file.name === name);
      return found ? sheetOf(run, found) : null;
    }),
    ...spreadsheetSelection,
    getSpreadsheetTimeZone: method([], (run) => run.document.settings.timeZone),
    // A file has no locale; Google gives a new spreadsheet that of the person's account.
    getSpreadsheetLocale: method([], (run) => run.person.locale),
    insertSheet: overloaded(
      method([text], (run: RunState, name) => insertSheet(run, name, run.document.sheets().length)),
      method([text, whole], (run: RunState, name, index) => insertSheet(run, name, index)),
    ),
    deleteSheet: method([instance(() => sheetType)], (run, { sheet }) => {
      run.document.deleteSheet(sheet, run.person.email);
    }),
    setActiveSheet: method([instance(() => sheetType)], (run, { sheet }) => {
      activateSheet(run, sheet);
      return sheetOf(run, sheet);
    }),
  },
};

export function spreadsheetOf(run: RunState): ServiceObject<RunState> {
  return new ServiceObject(spreadsheetType, run);
}

/** Shows the cell that was selected there before. */
function activateSheet({ document, window }: RunState, { file }: HostSheet): void {
  document.settings.workbook.activate(file);
  if (window === null || window.selection()?.sheet === file.name) return;
  window.select(window.selectionOn(file.name) ?? { sheet: file.name, row: 1, column: 1, rows: 1, columns: 1 });
}

function insertSheet(run: RunState, name: string, index: number): ReturnType<typeof sheetOf> {
  return sheetOf(run, run.document.insertSheet(name, index));
}
