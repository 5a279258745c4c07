import { refusalOf, runScript } from '../run-script';
import { documentation, liveTest, SEVERAL_REPORTS } from './behaviour';
import type { Behaviour } from './behaviour';

const written = (value: string, format = 'General'): unknown =>
  runScript(`cell.setNumberFormat('${format}').setValue(${value}); return cell.getValue();`);

export const cellBehaviours: readonly Behaviour[] = [
  {
    does: 'reads an empty cell as an empty text',
    source: documentation('spreadsheet/range#getValues()'),
    check: () => {
      expect(runScript('return sheet.getRange(1, 1, 1, 2).getValues();')).toEqual([['', '']]);
    },
  },
  {
    does: 'gives back numbers, truth values and texts as they were written',
    source: liveTest('testsheetsvalues.js', 'sorting and randomizing'),
    check: () => {
      const body = `const range = sheet.getRange(1, 1, 1, 4);
        range.setValues([[120, 'bub ble', true, -89.25]]);
        return range.getValues();`;
      expect(runScript(body)).toEqual([[120, 'bub ble', true, -89.25]]);
    },
  },
  {
    does: 'takes a text of digits for the number, so that leading zeros are lost',
    source: SEVERAL_REPORTS,
    check: () => {
      expect(written("'001'")).toBe(1);
    },
  },
  {
    does: 'keeps a text of digits as it is in a cell of the text format',
    source: SEVERAL_REPORTS,
    check: () => {
      expect(written("'001'", '@')).toBe('001');
    },
  },
  {
    does: 'takes a day and a month for a date of this year',
    source: SEVERAL_REPORTS,
    check: () => {
      expect(runScript("cell.setValue('1/2'); return cell.getDisplayValues();")).toEqual([['2026-01-02']]);
    },
  },
  {
    does: 'takes the word true for the truth value',
    source: SEVERAL_REPORTS,
    check: () => {
      expect(written("'true'")).toBe(true);
    },
  },
  {
    does: 'takes a text with a leading equals sign for a formula',
    source: liveTest('testsheetsexotics.js', 'RangeList exotic methods'),
    check: () => {
      expect(runScript("cell.setValue('=SUM(1,2)'); return cell.getFormulas();")).toEqual([['=SUM(1,2)']]);
    },
  },
  {
    does: 'keeps a leading equals sign as text in a cell of the text format',
    source: SEVERAL_REPORTS,
    check: () => {
      expect(written("'=1+1'", '@')).toBe('=1+1');
    },
  },
  {
    does: 'takes a leading apostrophe for a sign that text follows, and does not store it',
    source: SEVERAL_REPORTS,
    check: () => {
      expect(written(`"'007"`)).toBe('007');
    },
  },
  {
    does: 'clears a cell that null is written to',
    source: liveTest('testsheetsdatavalidations.js', 'setting data validations'),
    check: () => {
      expect(
        runScript("cell.setValue('x'); cell.setValue(null); return [cell.getValue(), sheet.getLastRow()];"),
      ).toEqual(['', 0]);
    },
  },
  {
    does: 'fills every cell of a range with one value',
    source: liveTest('testsheetsexotics.js', 'RangeList exotic methods'),
    check: () => {
      expect(runScript('return sheet.getRange(1, 1, 2, 2).setValue(7).getValues();')).toEqual([
        [7, 7],
        [7, 7],
      ]);
    },
  },
  {
    does: 'gives a percentage as its ratio and shows it as a percentage',
    source: documentation('spreadsheet/range#getDisplayValues()'),
    check: () => {
      expect(runScript("cell.setValue('95%'); return [cell.getValue(), cell.getDisplayValues()[0][0]];")).toEqual([
        0.95,
        '95%',
      ]);
    },
  },
  {
    does: 'refuses a table with another number of rows, naming both numbers',
    source: SEVERAL_REPORTS,
    check: () => {
      expect(refusalOf('sheet.getRange(1, 1, 3, 1).setValues([[1], [2]]);')).toBe(
        'Exception: The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.',
      );
    },
  },
  {
    does: 'refuses a row with another number of columns, naming both numbers',
    source: SEVERAL_REPORTS,
    check: () => {
      expect(refusalOf('sheet.getRange(1, 1, 2, 2).setValues([[1, 2], [3]]);')).toBe(
        'Exception: The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
      );
    },
  },
  {
    does: 'refuses arguments of another kind, naming the kinds and the method',
    source: liveTest('testsheetsexotics.js', 'Range.setShowHyperlink'),
    check: () => {
      expect(refusalOf('sheet.setFrozenRows(null);')).toBe(
        "Exception: The parameters (null) don't match the method signature for SpreadsheetApp.Sheet.setFrozenRows.",
      );
    },
  },
  {
    does: 'refuses a flat list where a table is wanted',
    source: SEVERAL_REPORTS,
    check: () => {
      expect(refusalOf('sheet.getRange(1, 1, 1, 2).setValues([1, 2]);')).toBe(
        "Exception: The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
      );
    },
  },
  {
    does: 'refuses more than 50,000 characters in one cell',
    source: SEVERAL_REPORTS,
    check: () => {
      expect(refusalOf("cell.setValue('x'.repeat(50001));")).toBe(
        'Exception: Your input contains more than the maximum of 50000 characters in a single cell.',
      );
    },
  },
];
