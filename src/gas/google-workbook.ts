// The workbook port over the open spreadsheet: whole blocks in, whole blocks out.
import type { Workbook } from '../app/ports';
import type { SheetLayout, WorkbookChange } from '../sheets/sheet-layout';
import type { Block, SheetSnapshot } from '../sheets/workbook-snapshot';
import { cellReader, type CellReader } from './cell-values';
import { layOut } from './lay-out';
import { barrierOf, protectSheet } from './sheet-protection';
import { readForms } from './read-forms';
import { writeCells } from './write-cells';
import { writeRows } from './write-rows';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function googleWorkbook(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Workbook {
  let known: Map<string, Sheet> | null = null;
  /** Asked for once, for every name is a call of its own. */
  const sheets = (): Map<string, Sheet> =>
    (known ??= new Map(spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet] as const)));

  const named = (name: string): Sheet => {
    const sheet = sheets().get(name);
    if (sheet === undefined) throw new Error(`no sheet named ${name}`);
    return sheet;
  };

  const insert = (change: WorkbookChange): void => {
    if (change.kind !== 'create') return;
    const { name } = change.layout;
    sheets().set(name, spreadsheet.insertSheet(name, sheets().size));
  };

  const change = (change: WorkbookChange): void => {
    switch (change.kind) {
      case 'rows':
        writeRows(named(change.sheet), change);
        break;
      case 'cells':
        writeCells(named(change.sheet), change.cells);
        break;
      case 'protect':
        protectSheet(named(change.sheet), change.editors);
        break;
      case 'create':
        layOutWhole(named(change.layout.name), change.layout);
        break;
      case 'replace':
        emptySheet(named(change.layout.name));
        layOutWhole(named(change.layout.name), change.layout);
        break;
    }
  };

  return {
    lookAgain: () => {
      known = null;
    },
    sheetNames: () => [...sheets().keys()],
    read: (names) => {
      const toCell = cellReader(spreadsheet.getSpreadsheetTimeZone());
      const wanted = names.filter((name) => sheets().has(name));
      return { sheetNames: [...sheets().keys()], sheets: wanted.map((name) => snapshotOf(named(name), toCell)) };
    },
    forms: (cells) => readForms(cells, named),
    firstUneditable: (names) => {
      const closed = names.find((name) => sheets().has(name) && !wholeGrid(named(name)).canEdit());
      return closed === undefined ? null : barrierOf(named(closed));
    },
    apply: (changes) => {
      // First of all, for a drop-down of one new sheet may offer what stands on another.
      changes.forEach(insert);
      changes.forEach(change);
      SpreadsheetApp.flush();
    },
    show: (name) => {
      spreadsheet.setActiveSheet(named(name));
    },
    goTo: ({ sheet: name, row, column }) => {
      const sheet = sheets().get(name);
      if (sheet === undefined || row > sheet.getMaxRows() || column > sheet.getMaxColumns()) return false;
      spreadsheet.setActiveSheet(sheet);
      spreadsheet.setCurrentCell(sheet.getRange(row, column));
      return true;
    },
    selected: () => {
      const cell = spreadsheet.getCurrentCell() as GoogleAppsScript.Spreadsheet.Range | null;
      return cell === null ? null : { sheet: cell.getSheet().getName(), row: cell.getRow(), column: cell.getColumn() };
    },
  };

  function snapshotOf(sheet: Sheet, toCell: CellReader): SheetSnapshot {
    const range = sheet.getDataRange();
    const values = range.getValues().map((row) => row.map(toCell));
    const name = sheet.getName();
    // The data range of an empty sheet is A1.
    if (values.length === 1 && values[0]?.length === 1 && values[0][0] === '') {
      return { name, values: [], shown: [], merges: [] };
    }
    return { name, values, shown: range.getDisplayValues(), merges: range.getMergedRanges().map(blockOf) };
  }
}

function layOutWhole(sheet: Sheet, layout: SheetLayout): void {
  layOut(sheet, layout);
  if (layout.protected) protectSheet(sheet, layout.editors);
}

function blockOf(range: GoogleAppsScript.Spreadsheet.Range): Block {
  return {
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
}

function wholeGrid(sheet: Sheet): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
}

/** `clear()` keeps merges, checks, notes and heights; only a note of ours never reaches past the data. */
function emptySheet(sheet: Sheet): void {
  wholeGrid(sheet).breakApart().clearDataValidations();
  sheet.getDataRange().clearNote();
  sheet.clear();
  sheet.autoResizeRows(1, sheet.getMaxRows());
}
