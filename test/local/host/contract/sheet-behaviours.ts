import { COLLEAGUE, documentOf, refusalOf, runScript } from '../run-script';
import { documentation, liveTest, SEVERAL_REPORTS } from './behaviour';
import type { Behaviour } from './behaviour';

export const sheetBehaviours: readonly Behaviour[] = [
  {
    does: 'counts no rows and no columns in an empty sheet, whose data range is still A1',
    source: liveTest('testsheetsbasic.js', 'Sheet.sort()'),
    check: () => {
      const body = 'return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getValues()];';
      expect(runScript(body)).toEqual([0, 0, [['']]]);
    },
  },
  {
    does: 'gives a new sheet 1000 rows and 26 columns',
    source: SEVERAL_REPORTS,
    check: () => {
      const body = "const made = book.insertSheet('New'); return [made.getMaxRows(), made.getMaxColumns()];";
      expect(runScript(body)).toEqual([1000, 26]);
    },
  },
  {
    does: 'refuses a range past the last row of the grid',
    source: SEVERAL_REPORTS,
    check: () => {
      expect(refusalOf('sheet.getRange(1000, 1, 2, 1);')).toBe(
        'Exception: The coordinates of the range are outside the dimensions of the sheet.',
      );
    },
  },
  {
    does: 'refuses a range past the last column of the grid',
    source: SEVERAL_REPORTS,
    check: () => {
      expect(refusalOf('sheet.getRange(1, 27);')).toBe(
        'Exception: The coordinates of the range are outside the dimensions of the sheet.',
      );
    },
  },
  {
    does: 'refuses a range without rows',
    source: SEVERAL_REPORTS,
    check: () => {
      expect(refusalOf('sheet.getRange(1, 1, 0, 1);')).toBe(
        'Exception: The number of rows in the range must be at least 1.',
      );
    },
  },
  {
    does: 'takes a range in rows that were inserted at the end',
    source: documentation('spreadsheet/sheet#insertRowsAfter(Integer,Integer)'),
    check: () => {
      const body = 'sheet.insertRowsAfter(1000, 5); return sheet.getRange(1005, 1).setValue(1).getValue();';
      expect(runScript(body)).toBe(1);
    },
  },
  {
    does: 'puts a new sheet at the index asked for and at the end otherwise',
    source: liveTest('testsheetsvalues.js', 'creating and updating sheets'),
    check: () => {
      const body =
        "book.insertSheet('Front', 0); book.insertSheet('Back', 3); return book.getSheets().map((one) => one.getName());";
      expect(runScript(body)).toEqual(['Front', 'First', 'Second', 'Back']);
    },
  },
  {
    does: 'refuses a second sheet of the same name',
    source: SEVERAL_REPORTS,
    check: () => {
      expect(refusalOf("book.insertSheet('Second');")).toMatch(
        /^Exception: A sheet with the name "Second" already exists/,
      );
    },
  },
  {
    does: 'answers null for a sheet that does not exist',
    source: documentation('spreadsheet/spreadsheet#getSheetByName(String)'),
    check: () => {
      expect(runScript("return book.getSheetByName('Third');")).toBeNull();
    },
  },
  {
    does: 'deletes a sheet with what stands on it',
    source: documentation('spreadsheet/spreadsheet#deleteSheet(Sheet)'),
    check: () => {
      const body = `cell.setValue(1);
        book.deleteSheet(sheet);
        const again = book.insertSheet('First', 0);
        return [book.getSheets().map((one) => one.getName()), again.getLastRow()];`;
      expect(runScript(body)).toEqual([['First', 'Second'], 0]);
    },
  },
  {
    does: 'deletes neither the last sheet nor one that the person may not edit',
    source: SEVERAL_REPORTS,
    check: () => {
      expect(refusalOf('book.getSheets().forEach((one) => book.deleteSheet(one));')).toMatch(
        /^Exception: You can't remove all the visible sheets/,
      );
      const document = documentOf();
      runScript('const closed = sheet.protect(); closed.removeEditors(closed.getEditors());', { document });
      expect(refusalOf('book.deleteSheet(sheet);', { document, user: COLLEAGUE })).toMatch(/protected cell or object/);
    },
  },
  {
    does: 'tells the locale of a spreadsheet and the time zone of the script, which need not be that of the spreadsheet',
    source: documentation('base/session#getScriptTimeZone()'),
    check: () => {
      const body = 'return [book.getSpreadsheetLocale(), Session.getScriptTimeZone(), book.getSpreadsheetTimeZone()];';
      expect(runScript(body)).toEqual(['zh_CN', 'America/New_York', 'Asia/Shanghai']);
    },
  },
  {
    does: 'keeps notes when a sheet is cleared',
    source: liveTest('testsheetsbasic.js', 'Sheet clearing methods'),
    check: () => {
      const body = "cell.setValue(1).setNote('kept'); sheet.clear(); return [cell.getValue(), cell.getNote()];";
      expect(runScript(body)).toEqual(['', 'kept']);
    },
  },
  {
    does: 'keeps data validations when a sheet is cleared',
    source: liveTest('testsheetsbasic.js', 'Sheet clearing methods'),
    check: () => {
      const body = `cell.setDataValidation(SpreadsheetApp.newDataValidation().requireDate().setAllowInvalid(false).build());
        sheet.clear();
        cell.setNumberFormat('@').setValue('no date');
        SpreadsheetApp.flush();`;
      expect(refusalOf(body)).toMatch(/violates the data validation rules/);
    },
  },
  {
    does: 'gives rows that follow each other one height in one call, inside the grid alone',
    source: documentation('spreadsheet/sheet#setRowHeights(Integer,Integer,Integer)'),
    check: () => {
      expect(runScript('sheet.setRowHeights(2, 3, 40); return sheet.getMaxRows();')).toBe(1000);
      expect(refusalOf('sheet.setRowHeights(999, 3, 40);')).toBe(
        'Exception: The coordinates of the range are outside the dimensions of the sheet.',
      );
    },
  },
  {
    does: 'takes a note away',
    source: documentation('spreadsheet/range#clearNote()'),
    check: () => {
      expect(runScript("cell.setNote('gone'); cell.clearNote(); return cell.getNote();")).toBe('');
    },
  },
  {
    does: 'keeps only the first cell of what it merges',
    source: SEVERAL_REPORTS,
    check: () => {
      const body = `const range = sheet.getRange(1, 1, 1, 2);
        range.merge();
        range.setValues([['kept', 'lost']]);
        return range.getValues();`;
      expect(runScript(body)).toEqual([['kept', '']]);
    },
  },
  {
    does: 'names the merges that touch a range',
    source: documentation('spreadsheet/range#getMergedRanges()'),
    check: () => {
      const body = `sheet.getRange(1, 1, 2, 2).merge();
        sheet.getRange(5, 5, 1, 2).merge();
        return sheet.getRange(2, 2, 1, 1).getMergedRanges().map((one) => [one.getRow(), one.getColumn(), one.getNumRows(), one.getNumColumns()]);`;
      expect(runScript(body)).toEqual([[1, 1, 2, 2]]);
    },
  },
  {
    does: 'breaks merges apart',
    source: liveTest('testsheetsexotics.js', 'RangeList exotic methods'),
    check: () => {
      const body = `const range = sheet.getRange(10, 1, 2, 2);
        range.merge().breakApart();
        return range.getMergedRanges().length;`;
      expect(runScript(body)).toBe(0);
    },
  },
];
